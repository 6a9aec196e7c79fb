package parley.publishing;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of one page of a list, of the pages next to it and of the whole list.
 *
 * @param address of this page, as it was asked for
 * @param inContext whether it was asked for as the page that holds an entry
 * @param whole the address of the list from its first page
 * @param here the address that cites this page
 * @param previous the page before this one; null for the first
 * @param next the page after this one; null for the last
 * @param all the whole list as a table
 * @param newest the feed of the list; null where there is none
 */
public record ListSlice(
        String address,
        boolean inContext,
        String whole,
        String here,
        @Nullable Link previous,
        @Nullable Link next,
        Table all,
        @Nullable Feed newest) {}
