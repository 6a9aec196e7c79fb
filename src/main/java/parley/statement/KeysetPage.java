package parley.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.filter.FilterForm;
import parley.publishing.Link;
import parley.publishing.ListSlice;
import parley.publishing.NotOnRecord;
import parley.publishing.Table;

/**
 * A page of a list that has one order and no filter, told by the id of its first or its last thing.
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
     * @throws NotOnRecord where the page is told by an id that nothing has
     */
    public static <T> KeysetPage<T> of(
            FilterForm form,
            Function<T, String> id,
            Function<String, Optional<Integer>> place,
            Reading<T> list,
            Table all) {
        var start = start(form, place);
        // With the one before the page and the one after it, which tell the pages next to it.
        var first = Math.max(0, start - 1);
        var read = list.read(first, start + LONGEST + 1);
        var from = Math.min(start - first, read.size());
        var to = Math.min(from + LONGEST, read.size());
        var here = from < to ? form.with("start", id.apply(read.get(from))) : form.path();
        var previous = from > 0 ? form.with("end", id.apply(read.get(from - 1))) : null;
        var next = to < read.size() ? form.with("start", id.apply(read.get(to))) : null;
        return new KeysetPage<>(
                read.subList(from, to),
                new ListSlice(
                        form.address(),
                        !form.value("at").isEmpty(),
                        form.whole(),
                        here,
                        link(previous, "Previous"),
                        link(next, "Next"),
                        all,
                        null));
    }

    private static int start(FilterForm form, Function<String, Optional<Integer>> place) {
        for (var key : List.of("start", "end", "at")) {
            var id = form.value(key);
            if (!id.isEmpty()) {
                var at = place.apply(id).orElseThrow(() -> new NotOnRecord(form.path(), "", List.of()));
                return key.equals("end") ? Math.max(0, at + 1 - LONGEST) : at;
            }
        }
        return 0;
    }

    private static @Nullable Link link(@Nullable String href, String name) {
        return href == null ? null : new Link(href, name);
    }
}
