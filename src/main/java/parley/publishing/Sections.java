package parley.publishing;

import java.util.List;
import java.util.stream.Stream;

/** The parts of the site, and the other pages that it always has. */
final class Sections {

    static final List<Link> ALL =
            List.of(
                    new Link("/", "Timeline"),
                    new Link("/speakers", "Speakers"),
                    new Link("/talks", "Talks"),
                    new Link("/topics", "Topics"),
                    new Link("/sources", "Sources"),
                    new Link("/about", "How to read this"));

    /** All that are there whatever is on record. */
    static final List<Link> AND_OTHERS =
            Stream.concat(
                            ALL.stream(),
                            Stream.of(
                                    new Link("/about/data", "Take the data"),
                                    new Link("/changes", "Changes")))
                    .toList();

    private Sections() {}
}
