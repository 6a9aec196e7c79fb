package parley.timeline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Limits;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.history.Summary;
import parley.record.participant.Side;
import parley.record.value.EdtfDate;
import parley.statement.json.StatementJson;
import parley.talks.TalksJson;
import parley.text.Series;

/** The front page: the entries that the filter leaves, and the record summed up in a sentence. */
record TimelinePage(Head head, String summary, Listing list) implements ListPage {

    /** The entries as data. */
    record TimelineContent(
            @JsonPropertyDescription(
                    "On the timeline, what the whole record amounts to; on the page of a participant, what of theirs is on record.")
            String summary,

            @JsonPropertyDescription(
                    "On pages that can be filtered, what narrows and orders the list, by the parameters of the address.")
            @Limits(
                    names = {
                        "q",
                        "in",
                        "side",
                        "speaker",
                        "of",
                        "topic",
                        "source",
                        "publisher",
                        "language",
                        "talks",
                        "said-in",
                        "answered",
                        "kind",
                        "from",
                        "to",
                        "order"
                    })
            Map<String, String> filter,

            @JsonPropertyDescription("On pages that can be filtered, how many entries the filter leaves on all pages.")
            int total,

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
        var head = new Head(
                list.on().isEmpty() ? "Timeline" : list.phrase(),
                "Diplomatic talks and what each side said about them, dated and sourced. " + summary,
                "/");
        return new TimelinePage(list.isNarrowed() ? head.notIndexed() : head, summary, list);
    }

    @Override
    public ListSlice part() {
        return list.part();
    }

    @Override
    public boolean isFaulty() {
        return list.isFaulty();
    }

    @Override
    public TimelineContent json() {
        return new TimelineContent(
                summary,
                list.narrowing(),
                list.total(),
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

    private static String sentence(Summary record, List<Side> sides) {
        var parts = new ArrayList<String>();
        if (record.statements() > 0) {
            parts.add("%s by %s"
                    .formatted(
                            count(record.statements(), "statement"),
                            record.speakers() == 0 ? "unnamed speakers" : count(record.speakers(), "speaker")));
        }
        if (record.talks() > 0) {
            parts.add((record.talks() == 1 ? "1 set of talks" : number(record.talks()) + " sets of talks")
                    + between(sides));
        }
        if (parts.isEmpty()) {
            return "No statements and no talks are on record yet.";
        }
        return "%s%s, from %s."
                .formatted(
                        String.join(", and ", parts),
                        span(record.firstDate(), record.lastDate()),
                        count(record.sources(), "source"));
    }

    private static String between(List<Side> sides) {
        var names = sides.stream().map(Side::name).toList();
        if (names.size() < 2) {
            return "";
        }
        return " between " + Series.and(names);
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

    private static String count(int number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
