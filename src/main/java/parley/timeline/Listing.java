package parley.timeline;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;
import parley.publishing.ListSlice;
import parley.statement.StatementView;

/**
 * One page of a filtered list of entries, with the ways from it to all others.
 *
 * @param lead what is listed: "Statements", "Talks"
 * @param narrowing what narrows and orders the list, by the names that stand in an address
 * @param on what is on, in words, each a link that takes it off; empty for everything
 * @param total how many entries the filter leaves on all pages
 * @param days the entries of this page by date, where they are read by date
 * @param best the entries of this page, where they are read best first
 * @param note what the reader should know of this page; empty for nothing
 * @param part the page and its ways to the others
 * @param jump the years of the list; empty where one page holds it all
 * @param nothing what to do where nothing was found; null where something was
 * @param glance makes what {@link #ribbon} is
 */
public record Listing(
        FormView form,
        Map<String, String> narrowing,
        String lead,
        List<Link> on,
        int total,
        List<Day> days,
        List<EntryView> best,
        String note,
        ListSlice part,
        List<Year> jump,
        @Nullable Nothing nothing,
        Supplier<String> glance) {

    /** A year of the list; what has no date, or an open one, goes by that. */
    public record Year(String name, List<Link> months) {}

    /**
     * That nothing was found.
     *
     * @param said what was searched
     * @param spellings the nearest that would be found
     * @param without the same with one filter less, with how many entries that leaves
     */
    public record Nothing(String said, List<Link> spellings, List<Link> without) {}

    /** Whether the filter could not be read, so that the answer is 400. */
    public boolean isFaulty() {
        return !form.faults().isEmpty();
    }

    /** The list at a glance, as HTML; empty where there is nothing to show. */
    public String ribbon() {
        return glance.get();
    }

    /** The entries of this page, in order. */
    public List<EntryView> entries() {
        return Stream.concat(days.stream().flatMap(day -> day.entries().stream()), best.stream())
                .toList();
    }

    /** The statements among them. */
    public List<StatementView> statements() {
        return entries().stream()
                .map(EntryView::statement)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** Whether a filter is on, so that search engines are kept out. */
    public boolean isNarrowed() {
        return isFaulty() || !on.isEmpty();
    }

    /** What is listed, as one phrase. */
    public String phrase() {
        var phrase = new StringBuilder(lead);
        on.forEach(part -> phrase.append(' ').append(part.name()));
        return phrase.toString();
    }
}
