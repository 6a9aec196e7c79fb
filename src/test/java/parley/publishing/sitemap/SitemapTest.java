package parley.publishing.sitemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import parley.publishing.Sections;
import parley.publishing.SiteAddress;
import parley.publishing.sitemap.SitemapSource.Listed;

class SitemapTest {

    private static final SitemapSource SITE = new SitemapSource(
            "",
            () -> 8,
            () -> Optional.of(LocalDate.of(2014, 5, 7)),
            (first, last) -> Sections.AND_OTHERS.subList(first - 1, last).stream()
                    .map(page -> new Listed(page.href(), Optional.of(LocalDate.of(2014, 5, 7))))
                    .toList());

    private static final SitemapSource MANY = new SitemapSource(
            "/statements/", () -> 4_500, () -> Optional.of(LocalDate.of(2014, 5, 6)), (first, last) -> {
                assertThat(last - first).isLessThan(1_000);
                return IntStream.rangeClosed(first, last)
                        .mapToObj(at -> new Listed("/statements/" + at, Optional.of(LocalDate.of(2014, 5, 4))))
                        .toList();
            });

    private final MockMvc site = MockMvcBuilders.standaloneSetup(new Sitemap(
                    new SiteAddress("https://parley.example"),
                    List.of(
                            MANY,
                            SITE,
                            SitemapSource.ofIds("/topics/", () -> 2, SitemapTest::topics),
                            SitemapSource.ofIds("/sources/", () -> 0, (first, last) -> null)),
                    2_000))
            .build();

    private static List<String> topics(int first, int last) {
        assertThat(List.of(first, last)).containsExactly(1, 2);
        return List.of("a", "b");
    }

    @Test
    void listsEveryAddressOnceInFilesOfBoundedLength() throws Exception {
        var files = xml("/sitemap.xml").select("sitemapindex > sitemap > loc").eachText();
        assertThat(files).hasSize(5).allMatch(file -> file.matches("https://parley\\.example/sitemap-[1-5]\\.xml"));
        var listed = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> xml("/sitemap-" + number + ".xml")
                        .select("urlset > url > loc")
                        .eachText())
                .peek(addresses -> assertThat(addresses).hasSizeBetween(1, 2_000))
                .flatMap(List::stream)
                .toList();
        assertThat(listed)
                .hasSize(8 + 4_500 + 2)
                .doesNotHaveDuplicates()
                .contains(
                        "https://parley.example/",
                        "https://parley.example/talks",
                        "https://parley.example/about/data",
                        "https://parley.example/changes",
                        "https://parley.example/statements/4500")
                .endsWith("https://parley.example/topics/a", "https://parley.example/topics/b");
    }

    @Test
    void saysWhenAPageLastChangedWhereTheRecordKnows() {
        assertThat(xml("/sitemap-2.xml").select("url > lastmod").eachText()).containsOnly("2014-05-04");
        assertThat(xml("/sitemap-1.xml").select("url:has(lastmod)")).hasSize(8);
        assertThat(xml("/sitemap-1.xml").select("lastmod").eachText()).containsOnly("2014-05-07");
        assertThat(xml("/sitemap-5.xml").select("url > lastmod")).isEmpty();
        assertThat(xml("/sitemap.xml").select("sitemap:has(lastmod) > loc").eachText())
                .containsExactly(
                        "https://parley.example/sitemap-1.xml",
                        "https://parley.example/sitemap-2.xml",
                        "https://parley.example/sitemap-3.xml",
                        "https://parley.example/sitemap-4.xml");
        assertThat(xml("/sitemap.xml").select("lastmod").eachText())
                .containsExactly("2014-05-07", "2014-05-06", "2014-05-06", "2014-05-06");
    }

    @Test
    void hasNoFileBeyondItsIndex() throws Exception {
        assertThat(site.perform(get("/sitemap-6.xml")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/speakers, true",
        "/?topic=ferries, false",
        "/?format=atom, true",
        "/speakers/ada-north?format=json, true",
        "/?topic=ferries&format=atom, false",
        "/?format=csv, false",
        "/?format=xlsx, false",
        "/?topic=ferries&format=xlsx, false",
        "/speakers/ada-north?format=csv, false",
        "/?topic=ferries&format=csv, false",
        "/?format=csv&topic=ferries, false",
        "/?format=&format=csv, false",
        "/record.zip, false",
        "/about/data, true"
    })
    void tellsRobotsWhatIsWithoutEndAndWhatIsTheWhole(String address, boolean isAllowed) throws Exception {
        var answer = site.perform(get("/robots.txt")).andReturn().getResponse();
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        var lines = answer.getContentAsString().lines().toList();
        assertThat(lines).startsWith("User-agent: *").endsWith("Sitemap: https://parley.example/sitemap.xml");
        // RFC 9309, 2.2.2: the longest rule that matches decides.
        var longest = lines.stream()
                .filter(line -> line.matches("(Dis)?[Aa]llow: .*"))
                .filter(line -> matches(line.split(": ")[1], address))
                .max(Comparator.comparingInt(line -> line.split(": ")[1].length()));
        assertThat(longest.map(line -> line.startsWith("Allow")).orElse(true)).isEqualTo(isAllowed);
    }

    private static boolean matches(String rule, String address) {
        var parts = Arrays.stream(rule.split("\\*")).map(Pattern::quote);
        return Pattern.compile(parts.collect(Collectors.joining(".*")))
                .matcher(address)
                .lookingAt();
    }

    private Document xml(String path) {
        try {
            var answer = site.perform(get(path)).andReturn().getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentType()).isEqualTo("application/xml;charset=UTF-8");
            return Jsoup.parse(answer.getContentAsString(), Parser.xmlParser());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
