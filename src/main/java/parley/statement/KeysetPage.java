package parley.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.filter.Cursor.Place;
import parley.filter.FilterForm;
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

    /** How many things a page has at most that take a line each. */
    public static final int LINES = 100;

    /**
     * A list of things.
     *
     * @param id of a thing
     * @param place the place of what has an id, from 0; empty where nothing has it
     * @param reading reads things by their places in the order
     * @param size how many there are
     */
    public record Things<T>(
            Function<T, String> id, Function<String, Optional<Integer>> place, Reading<T> reading, int size) {}

    /** Reads things by their places in the order, from 0. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Those from one place up to another, as far as there are any. */
        List<T> read(int start, int end);
    }

    /**
     * Reads the page that a form asks for.
     *
     * @param all the whole list
     * @param longest how many things a page has at most
     * @throws NotOnRecord where the cursor is an id that nothing has
     */
    public static <T> KeysetPage<T> of(FilterForm form, Things<T> list, Table all, int longest) {
        var start = start(form, list.place(), longest);
        // With the one before the page and the one after it, which are the cursors of the pages next to it.
        var first = Math.max(0, start - 1);
        var read = list.reading().read(first, start + longest + 1);
        var from = Math.min(start - first, read.size());
        var to = Math.min(from + longest, read.size());
        var ids = read.stream().map(list.id()).toList();
        return new KeysetPage<>(
                read.subList(from, to),
                new ListSlice(
                        form.address(),
                        form.cursor().place() == Place.HOLDS,
                        form.whole(),
                        ListSlice.range(start, to - from, list.size()),
                        from == 0 ? null : new Link(form.whole(), "First page"),
                        from == 0 ? null : new Link(form.with("end", ids.get(from - 1)), "Previous"),
                        to == read.size() ? null : new Link(form.with("start", ids.get(to)), "Next"),
                        to == read.size() ? null : last(form, list),
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

    private static <T> @Nullable Link last(FilterForm form, Things<T> list) {
        return list.reading().read(list.size() - 1, list.size()).stream()
                .map(last -> new Link(form.with("end", list.id().apply(last)), "Last page"))
                .findFirst()
                .orElse(null);
    }
}
