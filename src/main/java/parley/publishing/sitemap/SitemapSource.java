package parley.publishing.sitemap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import parley.publishing.Link;
import parley.publishing.Sections;

/** The addresses of one kind of page, for those who list pages rather than follow links. */
public interface SitemapSource {

    /** The path that they are under, which gives the kinds their order. */
    String folder();

    /** How many there are. */
    int count();

    /** The last day on which any of them may have changed on record, where the record knows. */
    Optional<LocalDate> changed();

    /** Those from one place through another, from 1, in an order that stays with the record. */
    List<Listed> between(int first, int last);

    /**
     * A page that search engines may list.
     *
     * @param changed the day that it last changed on record, where the record knows
     */
    record Listed(String path, Optional<LocalDate> changed) {}

    /**
     * The pages that are there whatever is on record: each counts or cites all of it.
     *
     * @param changed the last day on which anything changed on record
     */
    static SitemapSource ofTheSite(Sections sections, Supplier<LocalDate> changed) {
        Supplier<List<String>> paths = () -> {
            sections.look();
            return sections.filled(Sections.AND_OTHERS).stream().map(Link::href).toList();
        };
        return in(
                "",
                () -> paths.get().size(),
                (first, last) -> paths.get().subList(first - 1, last),
                () -> Optional.of(changed.get()));
    }

    /**
     * The pages of things that stand in an order of their own.
     *
     * @param folder the path that they are under, such as /topics/
     * @param count how many there are
     * @param ids those from one place through another, from 1
     */
    static SitemapSource in(String folder, IntSupplier count, Ids ids) {
        return in(folder, count, ids, Optional::empty);
    }

    /** Ids by their places. */
    @FunctionalInterface
    interface Ids {

        /** Those from one place through another, from 1. */
        List<String> between(int first, int last);
    }

    private static SitemapSource in(String folder, IntSupplier count, Ids ids, Supplier<Optional<LocalDate>> changed) {
        return new SitemapSource() {

            @Override
            public String folder() {
                return folder;
            }

            @Override
            public int count() {
                return count.getAsInt();
            }

            @Override
            public Optional<LocalDate> changed() {
                return changed.get();
            }

            @Override
            public List<Listed> between(int first, int last) {
                var day = changed.get();
                return ids.between(first, last).stream()
                        .map(id -> new Listed(folder + id, day))
                        .toList();
            }
        };
    }
}
