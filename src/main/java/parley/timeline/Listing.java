package parley.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;

/**
 * One page of a filtered list of entries, with the ways from it to all others.
 *
 * @param lead what is listed: "Statements", "Talks"
 * @param on what is on, in words, each a link that takes it off; empty for everything
 * @param total how many entries the filter leaves on all pages
 * @param days the entries of this page by date, where they are read by date
 * @param best the entries of this page, where they are read best first
 * @param note what the reader should know of this page; empty for nothing
 * @param earlier the page before this one; null for the first
 * @param later the page after this one; null for the last
 * @param here the address that cites this page
 * @param jump the years of the list; empty where one page holds it all
 * @param nothing what to do where nothing was found; null where something was
 * @param ribbon the list at a glance
 */
public record Listing(
        FormView form,
        String lead,
        List<Link> on,
        int total,
        List<Day> days,
        List<EntryView> best,
        String note,
        @Nullable Link earlier,
        @Nullable Link later,
        String here,
        List<Year> jump,
        @Nullable Nothing nothing,
        Ribbon ribbon) {

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

    /** What is listed, as one phrase. */
    public String phrase() {
        var phrase = new StringBuilder(lead);
        on.forEach(part -> phrase.append(' ').append(part.name()));
        return phrase.toString();
    }
}
