package parley.publishing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of one page of a list, of the pages next to it and of the whole list.
 *
 * @param address of this page, as it was asked for
 * @param inContext whether it was asked for as the page that holds an entry
 * @param whole the address of the list from its first page
 * @param range which things of the list stand on this page: "51–100 of 24,363"; empty where all do
 * @param start the first page; null where this is it
 * @param previous the page before this one; null for the first
 * @param next the page after this one; null for the last
 * @param end the last page; null where this is it, or it is not known
 * @param all the whole list as a table
 * @param newest the feed of the list; null where there is none
 */
public record ListSlice(
        String address,
        boolean inContext,
        String whole,
        String range,
        @Nullable Link start,
        @Nullable Link previous,
        @Nullable Link next,
        @Nullable Link end,
        Table all,
        @Nullable Feed newest) {

    /** The same page, shown at an address that asks for what can't be read. */
    public ListSlice below(String fault) {
        return new ListSlice(fault, false, fault, range, start, previous, next, end, all, newest);
    }

    /** Which things of a list stand on a page; empty where all do. */
    public static String range(int before, int here, int total) {
        return here == total ? "" : String.format(Locale.UK, "%,d–%,d of %,d", before + 1, before + here, total);
    }
}
