package parley.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.filter.Cursor.Place;
import parley.filter.FilterForm;
import parley.publishing.Feed;
import parley.publishing.Link;
import parley.publishing.ListSlice;
import parley.publishing.NotOnRecord;
import parley.publishing.Table;

/**
 * A page of a list that has one order and no filter; the id of its first or its last thing is its cursor.
 *
 * @param things those on the page, in order
 */
public record KeysetPage<T>(List<T> things, ListSlice part) {

    private static final int LONGEST = 100;

    /** Reads things by their places in the order, from 0. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Those from one place up to another, as far as there are any. */
        List<T> read(int start, int end);
    }

    /**
     * Reads the page that a form asks for.
     *
     * @param place the place of what has an id, from 0; empty where nothing has it
     * @param all the whole list
     * @throws NotOnRecord where the cursor is an id that nothing has
     */
    public static <T> KeysetPage<T> of(
            FilterForm form,
            Function<T, String> id,
            Function<String, Optional<Integer>> place,
            Reading<T> list,
            Table all) {
        return of(form, id, place, list, all, LONGEST);
    }

    /**
     * Reads the page that a form asks for, of a given length.
     *
     * @param longest how many things a page has at most
     */
    public static <T> KeysetPage<T> of(
            FilterForm form,
            Function<T, String> id,
            Function<String, Optional<Integer>> place,
            Reading<T> list,
            Table all,
            int longest) {
        var start = start(form, place, longest);
        // With the one before the page and the one after it, which are the cursors of the pages next to it.
        var first = Math.max(0, start - 1);
        var read = list.read(first, start + longest + 1);
        var from = Math.min(start - first, read.size());
        var to = Math.min(from + longest, read.size());
        var ids = read.stream().map(id).toList();
        return new KeysetPage<>(
                read.subList(from, to),
                slice(
                        form,
                        ids.subList(from, to).stream().findFirst(),
                        ids.subList(0, from).stream().findFirst(),
                        "Previous",
                        ids.subList(to, ids.size()).stream().findFirst(),
                        "Next",
                        all,
                        null));
    }

    private static int start(FilterForm form, Function<String, Optional<Integer>> place, int longest) {
        var cursor = form.cursor();
        if (cursor.place() == Place.FIRST) {
            return 0;
        }
        var at = place.apply(cursor.anchor()).orElseThrow(() -> new NotOnRecord(form.path(), "", List.of()));
        return cursor.place() == Place.ENDS_WITH ? Math.max(0, at + 1 - longest) : at;
    }

    /**
     * The addresses of a page and of those next to it.
     *
     * @param first the cursor of this page
     * @param previous the cursor with which the page before this one ends
     * @param next the cursor with which the page after this one starts
     */
    static ListSlice slice(
            FilterForm form,
            Optional<String> first,
            Optional<String> previous,
            String previousName,
            Optional<String> next,
            String nextName,
            Table all,
            @Nullable Feed newest) {
        return new ListSlice(
                form.address(),
                form.cursor().place() == Place.HOLDS,
                form.whole(),
                first.map(start -> form.with("start", start)).orElse(form.path()),
                previous.map(end -> new Link(form.with("end", end), previousName))
                        .orElse(null),
                next.map(start -> new Link(form.with("start", start), nextName)).orElse(null),
                all,
                newest);
    }
}
