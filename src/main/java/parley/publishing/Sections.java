package parley.publishing;

import java.util.List;

/** The parts of the site. */
final class Sections {

    static final List<Link> ALL =
            List.of(
                    new Link("/", "Timeline"),
                    new Link("/speakers", "Speakers"),
                    new Link("/talks", "Talks"),
                    new Link("/topics", "Topics"),
                    new Link("/sources", "Sources"),
                    new Link("/about", "How to read this"));

    private Sections() {}
}
