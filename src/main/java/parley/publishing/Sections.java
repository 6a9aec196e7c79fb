package parley.publishing;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parts of the site. Parts that are empty in the record are left out of the navigation. */
public final class Sections {

    public static final List<Link> ALL = List.of(
            new Link("/", "Timeline"),
            new Link("/speakers", "Speakers"),
            new Link("/talks", "Talks"),
            new Link("/topics", "Topics"),
            new Link("/sources", "Sources"),
            new Link("/about", "About"));

    /** All parts, and the other pages that every record has. */
    public static final List<Link> AND_OTHERS = Stream.concat(
                    ALL.stream(), Stream.of(new Link("/about/data", "Take the data"), new Link("/changes", "Changes")))
            .toList();

    private final Supplier<Set<String>> empty;
    private final Supplier<String> edition;
    private volatile Set<String> seen = Set.of();
    private volatile String lastEdition = "";

    /** Takes what reads the paths of the parts that are empty, and what reads the day and the version of the record. */
    public Sections(Supplier<Set<String>> empty, Supplier<String> edition) {
        this.empty = empty;
        this.edition = edition;
    }

    /** The day and the version of the record that was read last, for pages on paper. */
    public String edition() {
        return lastEdition;
    }

    /** Reads which parts are empty in the record, and its version. Error pages use what was read last. */
    public void look() {
        seen = empty.get();
        lastEdition = edition.get();
    }

    /** Leaves out the parts that were empty when the record was read last. */
    public List<Link> filled(List<Link> pages) {
        return pages.stream().filter(page -> !seen.contains(page.href())).toList();
    }
}
