package parley.publishing.sitemap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The addresses of one kind of page, for search engines.
 *
 * @param folder the path that they are under, which gives the kinds their order
 * @param count how many there are
 * @param changed the last day on which any of them may have changed on record, where the record knows
 * @param pages those from one place through another, from 1, in an order that stays with the record
 */
public record SitemapSource(
        String folder,
        IntSupplier count,
        Supplier<Optional<LocalDate>> changed,
        BiFunction<Integer, Integer, List<Listed>> pages) {

    /**
     * A page that search engines may list.
     *
     * @param changed the day that it last changed on record, where the record knows
     */
    public record Listed(String path, Optional<LocalDate> changed) {}

    /** The pages of things that have ids, of which the record does not know when they changed. */
    public static SitemapSource ofIds(
            String folder, IntSupplier count, BiFunction<Integer, Integer, List<String>> ids) {
        return new SitemapSource(
                folder,
                count,
                Optional::empty,
                (first, last) -> ids.apply(first, last).stream()
                        .map(id -> new Listed(folder + id, Optional.empty()))
                        .toList());
    }
}
