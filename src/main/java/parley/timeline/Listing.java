package parley.timeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import parley.filter.Field;
import parley.publishing.Link;
import parley.publishing.ListSlice;
import parley.statement.Years;
import parley.statement.view.Shown;
import parley.statement.view.StatementView;
import parley.text.Counted;

/**
 * One page of a filtered list of entries, with the links to the others.
 *
 * @param orders in which the list can be read, the usual one first
 * @param lead what is listed: "Statements", "Talks"
 * @param narrowing what narrows and orders the list, by the names that stand in an address
 * @param on the parts of the filter that are on, in words, each a link that takes it off
 * @param total how many entries the filter leaves on all pages
 * @param surely how many of them surely lie in the dates of the filter
 * @param days the entries of this page by date, where they are listed by date
 * @param best the entries of this page, where they are listed best first
 * @param note what the reader should know of this page; empty for nothing
 * @param part the addresses of this page and of the others
 * @param jump the years of the list; empty where one page holds it all
 * @param nothing what to do where nothing was found; null where something was
 * @param offers what has the name that was searched for
 * @param elsewhere where else the words stand
 * @param ribbonHtml makes the {@link #ribbon}
 */
public record Listing(
        FormView form,
        List<Order> orders,
        Map<String, String> narrowing,
        String lead,
        List<Link> on,
        int total,
        int surely,
        List<Day> days,
        List<EntryView> best,
        String note,
        ListSlice part,
        List<Years.Year> jump,
        @Nullable Nothing nothing,
        List<Link> offers,
        List<Link> elsewhere,
        Supplier<String> ribbonHtml) {

    /** An order of the list; the address is null for the present one. */
    public record Order(String name, @Nullable String href) {}

    /**
     * What to try where nothing was found.
     *
     * @param said that nothing was found
     * @param spellings other spellings that find something
     * @param without the same filter without one part, with the number of entries that this leaves
     */
    public record Nothing(String said, List<Link> spellings, List<Link> without) {}

    /** Whether the filter has a fault, so that the answer is 400. */
    public boolean isFaulty() {
        return !form.faults().isEmpty();
    }

    /** The ribbon of the list, as HTML; empty where there is nothing to show. */
    public String ribbon() {
        return ribbonHtml.get();
    }

    /** The entries of this page, in order. */
    public List<EntryView> entries() {
        return Stream.concat(days.stream().flatMap(day -> day.entries().stream()), best.stream())
                .toList();
    }

    /** The only source of what is on this page; empty where there are several. */
    public Optional<Link> onlySource() {
        var sources = entries().stream()
                .flatMap(EntryView::sources)
                .distinct()
                .limit(2)
                .toList();
        return sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty();
    }

    /** What its entries show. */
    public Shown shown() {
        var words = form.q();
        return new Shown(
                onlySource().isEmpty(),
                !form.action().equals("/") || !on.isEmpty(),
                words.isEmpty() || isFaulty() ? "" : "?q=" + UriUtils.encode(words, StandardCharsets.UTF_8));
    }

    /** The statements among them. */
    public List<StatementView> statements() {
        return entries().stream()
                .map(EntryView::statement)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether a filter is on, so that search engines should not index the page. */
    public boolean isNarrowed() {
        return isFaulty() || !on.isEmpty();
    }

    /** What was searched for or narrowed to, as a heading; empty for the whole list and a faulty filter. */
    public Optional<String> heading() {
        if (isFaulty() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                form.q().isEmpty()
                        ? phrase()
                        : "%s for “%s”".formatted(total == 0 ? "No results" : Counted.of(total, "result"), form.q()));
    }

    /** Whether the heading of the page names all that is on: words, searched for in what was said. */
    public boolean isSearchAlone() {
        return on.size() == 1
                && form.action().equals("/")
                && !form.q().isEmpty()
                && !narrowing.containsKey(Field.IN.text());
    }

    /** What is listed, as one phrase. */
    public String phrase() {
        var phrase = new StringBuilder(lead);
        on.forEach(part -> phrase.append(' ').append(part.name()));
        return phrase.toString();
    }
}
