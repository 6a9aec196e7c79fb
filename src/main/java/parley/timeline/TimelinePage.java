package parley.timeline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.filter.FilterForm;
import parley.publishing.Address;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Limits;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.history.Summary;
import parley.record.participant.Side;
import parley.record.value.EdtfDate;
import parley.statement.json.StatementJson;
import parley.talks.TalksJson;
import parley.text.Counted;
import parley.text.Series;

/**
 * The front page: the entries that the filter leaves, and the record summed up in a sentence.
 *
 * @param lede what is listed, where all of the record is; otherwise empty
 * @param source with which the lede ends, where all is from one; otherwise null
 */
record TimelinePage(
        Head head, String heading, String lede, @Nullable Link source, String summary, Listing list)
        implements ListPage {

    /** The most sides that a sentence names. */
    private static final int MOST_SIDES = 4;

    /** A date within one year, which is the first group. */
    private static final Pattern IN_ONE_YEAR = Pattern.compile("(\\d{4})(-\\d\\d){0,2}[?~%]?");

    /** The entries as data. */
    record TimelineContent(
            @JsonPropertyDescription(
                    "On the timeline, what the whole record amounts to; on the page of a participant, what of theirs is on record.")
            String summary,

            @JsonPropertyDescription(
                    "On pages that can be filtered, what narrows and orders the list, by the parameters of the address.")
            @Limits(names = FilterForm.Names.class)
            Map<String, String> filter,

            @JsonPropertyDescription("On pages that can be filtered, how many entries the filter leaves on all pages.")
            int total,

            @JsonPropertyDescription(
                    "On pages that can be filtered, how many of these surely lie in the dates asked for; by date they come first. The others may.")
            int surely,

            @JsonPropertyDescription("On the timeline, the entries of this page in order.")
            List<EntryJson> entries) {}

    /** An entry as data: either a statement or talks. */
    @JsonClassDescription(
            "What stands at one place of the timeline: either a statement or talks, the other being null.")
    record EntryJson(
            @JsonPropertyDescription("The statement.") Optional<StatementJson> statement,
            @JsonPropertyDescription("The talks.") Optional<TalksJson> talks) {

        static EntryJson of(EntryView entry) {
            return new EntryJson(
                    Optional.ofNullable(entry.statement()).map(StatementJson::of),
                    Optional.ofNullable(entry.talks()).map(TalksJson::of));
        }
    }

    static TimelinePage of(Summary record, List<Side> sides, Listing list) {
        var summary = sentence(record, sides);
        var heading = list.heading().orElse(whole(sides));
        var head = new Head(
                list.isFaulty() ? "Error: " + heading : heading,
                "Diplomatic talks and what each side said about them, dated and sourced. " + summary,
                "/");
        var source = list.isNarrowed() || record.sources() != 1
                ? null
                : list.onlySource().orElse(null);
        return new TimelinePage(
                list.isNarrowed() ? head.notIndexed() : head,
                heading,
                list.isNarrowed() ? "" : lede(record, source != null),
                source,
                summary,
                list);
    }

    @Override
    public ListSlice part() {
        return list.part();
    }

    @Override
    public Map<String, String> faults() {
        return list.form().faults();
    }

    @Override
    public TimelineContent json() {
        return new TimelineContent(
                summary,
                list.narrowing(),
                list.total(),
                list.surely(),
                list.entries().stream().map(EntryJson::of).toList());
    }

    /** A list of the addresses of the entries; their own pages describe them. */
    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(JsonLdNode.of("CollectionPage", address())
                .with("name", head.title())
                .with("description", head.description())
                .with("url", new Address(address()))
                .with(
                        "mainEntity",
                        JsonLdNode.of("ItemList")
                                .with("numberOfItems", list.total())
                                .with(
                                        "itemListElement",
                                        list.entries().stream()
                                                .map(EntryView::href)
                                                .map(href -> JsonLdNode.of("ListItem")
                                                        .with("url", new Address(href)))
                                                .toList())));
    }

    /** The heading of the whole record, which names few sides. */
    private static String whole(List<Side> sides) {
        return sides.size() < 2 || sides.size() > MOST_SIDES
                ? "The talks, and what was said about them"
                : "Talks" + between(sides);
    }

    private static String lede(Summary record, boolean hasOneSource) {
        if (hasOneSource) {
            return "What each side said: %s,".formatted(spoken(record));
        }
        if (record.statements() == 0) {
            return record.talks() == 0
                    ? "No statements and no talks are on record yet."
                    : "No statement is on record yet.";
        }
        return "What each side said: %s%s, from %s."
                .formatted(
                        spoken(record),
                        years(record.firstDate(), record.lastDate()),
                        Counted.of(record.sources(), "source"));
    }

    /** The years on record; where they are the same, or a date is not in one year, the dates. */
    private static String years(EdtfDate first, EdtfDate last) {
        var from = IN_ONE_YEAR.matcher(first.text());
        var to = IN_ONE_YEAR.matcher(last.text());
        return from.matches() && to.matches() && !from.group(1).equals(to.group(1))
                ? ", %s to %s".formatted(from.group(1), to.group(1))
                : span(first, last);
    }

    private static String spoken(Summary record) {
        return "%s by %s"
                .formatted(
                        Counted.of(record.statements(), "statement"),
                        record.speakers() == 0 ? "unnamed speakers" : Counted.of(record.speakers(), "speaker"));
    }

    private static String sentence(Summary record, List<Side> sides) {
        var parts = new ArrayList<String>();
        if (record.statements() > 0) {
            parts.add(spoken(record));
        }
        if (record.talks() > 0) {
            parts.add(Counted.of(record.talks(), "set of talks", "sets of talks") + between(sides));
        }
        if (parts.isEmpty()) {
            return "No statements and no talks are on record yet.";
        }
        return "%s%s, from %s."
                .formatted(
                        String.join(", and ", parts),
                        span(record.firstDate(), record.lastDate()),
                        Counted.of(record.sources(), "source"));
    }

    private static String between(List<Side> sides) {
        var names = sides.stream().map(Side::name).toList();
        if (names.size() < 2) {
            return "";
        }
        return names.size() > MOST_SIDES ? " among %,d sides".formatted(names.size()) : " between " + Series.and(names);
    }

    /** The dates on record, as exact as they are; an open end is left out. */
    private static String span(EdtfDate first, EdtfDate last) {
        if (first.equals(last)) {
            return first.isNone() ? "" : ", dated " + first.dayless();
        }
        var from = first.isNone() ? "" : " from " + first.dayless();
        var to = last.isNone() ? "" : " to " + last.dayless();
        return ", dated" + from + to;
    }
}
