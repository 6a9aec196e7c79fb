package parley.publishing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What RFC 4287 demands of a feed. */
public record AtomRules(Element feed) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Holds the feed to them. */
    public void check() {
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(texts("id")).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:"));
        texts("updated").forEach(Instant::parse);
        texts("published").forEach(Instant::parse);
        assertThat(hrefs("self")).hasSize(1).allMatch(href -> href.startsWith("http"));
        check(feed);
        var entries = elements(feed, "entry");
        assertThat(entries).isNotEmpty();
        entries.forEach(entry -> {
            check(entry);
            assertThat(children(entry, "author")).hasSize(1);
            // RFC 4287, 4.1.2: at most one, and none only beside an alternate link.
            assertThat(children(entry, "content"))
                    .hasSizeLessThanOrEqualTo(1)
                    .allMatch(content -> !content.getTextContent().isBlank());
        });
    }

    /** The texts of all elements of one name. */
    public List<String> texts(String name) {
        return elements(feed, name).stream().map(Element::getTextContent).toList();
    }

    /** Where the feed's links of one relation lead. */
    public List<String> hrefs(String relation) {
        return elements(feed, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static void check(Element part) {
        for (var once : List.of("id", "title", "updated")) {
            assertThat(children(part, once)).as(once).hasSize(1);
        }
        assertThat(children(part, "link"))
                .filteredOn(link -> link.getAttribute("rel").equals("alternate"))
                .hasSize(1);
    }

    private static List<Element> children(Element part, String name) {
        return elements(part, name).stream()
                .filter(e -> e.getParentNode().equals(part))
                .toList();
    }

    private static List<Element> elements(Element part, String name) {
        var found = new ArrayList<Element>();
        var nodes = part.getElementsByTagNameNS(ATOM, name);
        for (var at = 0; at < nodes.getLength(); at++) {
            found.add((Element) nodes.item(at));
        }
        return found;
    }
}
