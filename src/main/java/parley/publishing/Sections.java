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
    private volatile Set<String> seen = Set.of();

    /** Takes what reads the paths of the parts that are empty. */
    public Sections(Supplier<Set<String>> empty) {
        this.empty = empty;
    }

    /** Reads which parts are empty in the record. Error pages use what was read last. */
    public void look() {
        seen = empty.get();
    }

    /** Leaves out the parts that were empty when the record was read last. */
    public List<Link> filled(List<Link> pages) {
        return pages.stream().filter(page -> !seen.contains(page.href())).toList();
    }
}
