package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds on every page that a reader can reach by following links. */
class EveryPageTest {

    @Nested
    @ShippedRecord
    @Tag("any-database")
    class OfTheShippedRecord extends Facts {}

    @Nested
    @MadeUpRecord
    class OfTheMadeUpRecord extends Facts {}

    /** Joint and unnamed speakers, mediators, namesakes, sides by date; words in six languages, answers, corrections. */
    @Nested
    @RecordOfWho
    class OfEveryKind extends Facts {}

    @TestInstance(Lifecycle.PER_CLASS)
    abstract static class Facts {

        @Autowired
        Site site;

        Map<String, Document> pages;

        @BeforeAll
        void followEveryLink() {
            pages = new LinkedHashMap<>();
            var paths = new ArrayDeque<>(List.of("/"));
            while (!paths.isEmpty()) {
                var path = paths.remove();
                if (!pages.containsKey(path)) {
                    pages.put(path, site.page(path));
                    internal(pages.get(path)).forEach(link -> paths.add(path(link)));
                }
            }
            assertThat(pages).hasSizeGreaterThan(15);
        }

        @Test
        void everyLinkAndFragmentLeadsSomewhere() {
            pages.forEach((from, page) -> internal(page).stream()
                    .filter(link -> link.getRawFragment() != null)
                    .forEach(link -> assertThat(pages.get(path(link)).getElementById(link.getFragment()))
                            .as("%s on %s", link, from)
                            .isNotNull()));
        }

        @Test
        void everyPageHasATitleAndADescriptionOfItsOwn() {
            // A page of a list told by an entry shows what the list itself does.
            var own = pages.keySet().stream()
                    .filter(path -> !path.contains("?"))
                    .map(pages::get)
                    .toList();
            assertThat(own).extracting(Document::title).doesNotHaveDuplicates();
            assertThat(own)
                    .extracting(page -> page.select("meta[name=description]").attr("content"))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        }

        @Test
        void everyPageHasOneH1AndHeadingsInOrder() {
            pages.forEach((path, page) -> {
                assertThat(page.select("h1")).as(path).hasSize(1);
                var level = 1;
                for (var heading : page.select("h1,h2,h3,h4,h5,h6")) {
                    var next = heading.tagName().charAt(1) - '0';
                    assertThat(next).as("%s: %s", path, heading).isLessThanOrEqualTo(level + 1);
                    level = next;
                }
            });
        }

        @Test
        void everyPageHasLandmarksASkipLinkALanguageAndAnIcon() {
            pages.forEach((path, page) -> {
                assertThat(page.select("header, nav[aria-label], main, footer").eachText())
                        .as(path)
                        .hasSizeGreaterThanOrEqualTo(4);
                var skip = page.selectFirst("body > a.skip").attr("href");
                assertThat(skip).as(path).isEqualTo(page.selectFirst("#said") == null ? "#main" : "#said");
                assertThat(page.select(skip)).as(path).hasSize(1);
                assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
                assertThat(page.select("link[rel=icon]")).hasSize(1);
            });
        }

        @Test
        void noIdStandsTwiceOnAPage() {
            pages.forEach((path, page) ->
                    assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
        }

        @Test
        void nothingComesFromAnotherHostAndNoScriptRuns() {
            pages.forEach((path, page) -> {
                assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("[src], link[href]:not([rel=canonical])"))
                        .as(path)
                        .allMatch(e -> (e.attr("src") + e.attr("href")).startsWith("/"));
            });
        }

        @Test
        void noTemplateLeavesAnythingOfItselfBehind() {
            pages.forEach((path, page) ->
                    assertThat(page.html()).as(path).doesNotContain(" th:", "${", "Optional[", "parley.record"));
        }

        /** Links to other pages; one that names a type leads to a file. */
        private List<URI> internal(Document page) {
            return page.select("a[href]:not([type])").stream()
                    .map(Facts::address)
                    .filter(link -> link.toString().startsWith(site.address()))
                    .toList();
        }

        private static URI address(Element link) {
            return URI.create(link.absUrl("href"));
        }

        private static String path(URI link) {
            return link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
        }
    }
}
