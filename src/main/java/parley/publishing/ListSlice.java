package parley.publishing;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, and the list that it is a part of.
 *
 * @param address of this page, as it was asked for
 * @param inContext whether it was asked for by an entry, wherever in the list that stands
 * @param whole the address of the list from its first page
 * @param here the address that cites this page
 * @param previous the page before this one; null for the first
 * @param next the page after this one; null for the last
 * @param all the whole list
 * @param newest what is new in the whole list; null where that can't be followed
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
