package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import parley.publishing.format.AtomRules;
import parley.record.history.Summaries;

/** What followers are told, read with a library of their kind. */
@MadeUpRecord
class FeedsTest {

    @Autowired
    Site site;

    @Autowired
    Summaries summaries;

    @ParameterizedTest
    @CsvSource({
        "/, 8, timeline, 'Talks between Northland, Southland and The Isles'",
        "/?topic=ferries&talks=harbour-round, 1, timeline?topic=boats&talks=port-round, Statements on Ferries about Harbour round",
        "/?speaker=ada-north&of=ben-north&from=2024, 0, timeline?speaker=ada-n&of=ben-north&from=2024, Statements by Ada North that speak of Ben North that may lie in 2024 or later",
        "/speakers/ada-north, 2, speaker/ada-n, Ada North",
        "/speakers/ada-north?q=ferries, 1, speaker/ada-n?q=ferries, Ada North: Statements with the words ferries",
        "/speakers/ben-north, 0, speaker/ben-north, Ben North",
        "/talks/harbour-round, 3, talks/port-round, Harbour round",
        "/topics/ferries, 3, topic/boats, Ferries",
        "/changes, 13, changes, Changes"
    })
    void areThereForEachListUnderAnIdThatNoRenamingChanges(String path, int entries, String id, String title)
            throws Exception {
        var feed = feed(path);
        assertThat(feed.getEntries()).hasSize(entries);
        assertThat(feed.getUri()).isEqualTo("tag:parley,2022:list/" + id);
        assertThat(feed.getTitle()).isEqualTo("Parley: " + title);
        assertThat(feed.getLinks())
                .extracting(link -> link.getRel() + " " + link.getHref())
                .containsExactlyInAnyOrder("alternate " + site.address() + path, "self " + site.address() + atom(path));
        assertThat(feed.getPublishedDate()).isEqualTo(changed());
        assertThat(site.page(path).select("link[rel=alternate][type=application/atom+xml]"))
                .extracting(link -> link.attr("href"))
                .containsExactly(atom(path));
        if (entries > 0) {
            var xml = DocumentBuilderFactory.newInstance();
            xml.setNamespaceAware(true);
            var text = site.get(atom(path)).body().getBytes(StandardCharsets.UTF_8);
            var root = xml.newDocumentBuilder().parse(new ByteArrayInputStream(text));
            new AtomRules(root.getDocumentElement()).check();
        }
        for (var entry : feed.getEntries()) {
            assertThat(entry.getLink()).startsWith(site.address());
            assertThat(site.get(entry.getLink().substring(site.address().length()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void beginWithWhatCameOnRecordLast() {
        assertThat(feed("/").getEntries())
                .extracting(SyndEntry::getUri)
                .containsExactly(
                        "tag:parley,2022:talks/island-summit",
                        "tag:parley,2022:statement/eve-storm",
                        "tag:parley,2022:talks/ministers-call",
                        "tag:parley,2022:statement/ada-steady",
                        "tag:parley,2022:talks/port-round",
                        "tag:parley,2022:statement/cleo-fish-first",
                        "tag:parley,2022:talks/leaders",
                        "tag:parley,2022:statement/ada-undated");
    }

    @Test
    void tellAStatementByTheIdThatItHadFirstAndSayWhenItLastChanged() {
        var entry = entry("/", "statement/ada-steady");
        assertThat(entry.getLink()).isEqualTo(site.address() + "/statements/ada-ready");
        assertThat(day(entry.getPublishedDate())).isEqualTo("2014-05-06");
        assertThat(day(entry.getUpdatedDate())).isEqualTo("2014-05-10");
        assertThat(day(entry("/", "statement/cleo-fish-first").getUpdatedDate()))
                .isEqualTo("2014-05-09");
        assertThat(day(entry("/", "talks/leaders").getUpdatedDate())).isEqualTo("2014-05-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/changes"})
    void tellTheEntriesOfOneDayApartInTheOrderThatTheyHave(String path) {
        var entries = feed(path).getEntries();
        assertThat(entries)
                .extracting(SyndEntry::getPublishedDate)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(entries).extracting(SyndEntry::getUpdatedDate).doesNotHaveDuplicates();
        assertThat(entries.stream()
                        .map(entry -> day(entry.getPublishedDate()))
                        .distinct()
                        .count())
                .as("there are some of one day")
                .isLessThan(entries.size());
        assertThat(entries).extracting(SyndEntry::getUpdatedDate).allMatch(updated -> !updated.after(changed()));
    }

    @Test
    void sayOfEachChangeWhatItWasOfAndWhyAsItsPageDoes() {
        var page = site.page("/changes");
        for (var entry : feed("/changes").getEntries()) {
            var content = content(entry);
            var change = page.getElementById(entry.getUri().replaceFirst(".*/", ""));
            assertThat(content.select("body > p, blockquote").eachText())
                    .isEqualTo(change.select("h3, blockquote, p").eachText());
            assertThat(content.select("a").eachAttr("href"))
                    .isEqualTo(change.select("h3 a").eachAttr("href"));
        }
        // Those addresses begin where the site does.
        assertThat(Jsoup.parse(site.get(atom("/changes")).body(), Parser.xmlParser())
                        .selectFirst("feed")
                        .attr("xml:base"))
                .isEqualTo(site.address() + "/");
    }

    /** When the record was published, after all of its days. */
    private Date changed() {
        return Date.from(summaries.current().changed().truncatedTo(ChronoUnit.SECONDS));
    }

    private static LocalDate day(Date instant) {
        return LocalDate.ofInstant(instant.toInstant(), ZoneOffset.UTC);
    }

    @Test
    void setQuotesApartFromParaphrasesAndSayWhoReportedThem() {
        var entry = entry("/", "statement/cleo-fish-first");
        assertThat(entry.getAuthor()).isEqualTo("Cleo South");
        assertThat(entry.getTitle()).isEqualTo("Cleo South: Fish came first, and Ben North “knows it”.");
        var content = content(entry);
        assertThat(content.select("blockquote").text()).isEqualTo("Fish came first, and Ben North “knows it”.");
        assertThat(content.select("q")).as("readers of feeds may strip it").isEmpty();
        assertThat(content.selectFirst("blockquote + p").text())
                .isEqualTo("Partial quote of Cleo South, Envoy, Southland, said by 4 May 2014, said in Harbour round");
        assertThat(content.select("p:has(a)").eachText())
                .containsExactly(
                        "Denied by Ada North",
                        "Confirmed by Éve O’Isle, about May 2014",
                        "Until 9 May 2014 the words were: Dishes came first, and Ben North “knows it”. Why: The envoy spoke of"
                                + " fish, not of dishes.");
        assertThat(content.select("li").eachText()).containsExactly("Three days in Harbour Town, ¶ 3, via Coast Radio");
        var quote = content(entry("/topics/ferries", "statement/ada-steady"));
        assertThat(quote.select("p").first().text())
                .isEqualTo("Quote of Ada North, Minister of Boats, Northland, said Sunday 4 May 2014, press briefing");
        assertThat(quote.select("li").eachText())
                .contains("Three days in Harbour Town, ¶ 3, via Coast Radio: She called the north “ready”.");
    }

    @Test
    void sayWhatTheRecordDoesOfTalksAsNobodysWords() {
        var entry = entry("/talks/harbour-round", "talks/port-round");
        assertThat(entry.getTitle()).isEqualTo("Talks: Harbour round");
        assertThat(entry.getAuthor()).isEqualTo("Parley");
        assertThat(content(entry).select("p").eachText())
                .startsWith(
                        "Held, Round, 2 to 4 May 2014, Harbour Town",
                        "At the table: Northland: Northern delegation, Ada North; Southland: Cleo South",
                        "The source gives a day of the week, or a word such as “yesterday”; the date is worked out from it.",
                        "What came of them: A text on ferries was “all but ready”; nothing was signed.");
    }

    @Test
    void keepTextThatLooksLikeMarkupAsText() {
        assertThat(content(entry("/", "statement/eve-storm"))
                        .select("blockquote")
                        .text())
                .isEqualTo("The <i>summit</i> & the storm “could not share a day”.");
    }

    @Test
    void leaveOutWhatWasWithdrawnButForTheChangesThatTellOfIt() {
        assertThat(site.get("/?format=atom").body()).doesNotContain("dan-storm", "dan-gale");
        var entry = entry("/changes", "change/withdrawn-statement-dan-storm-2014-05-10");
        assertThat(entry.getTitle()).isEqualTo("Withdrawn: statement dan-storm");
        assertThat(content(entry).select("p").eachText())
                .containsExactly(
                        "Withdrawn: statement dan-storm",
                        "The leaflet took <i>this</i> back. Its address, /statements/dan-storm," + " says so.");
        assertThat(day(entry.getUpdatedDate())).isEqualTo("2014-05-10");
        assertThat(entry.getLink()).endsWith("/changes#withdrawn-statement-dan-storm-2014-05-10");
    }

    private SyndEntry entry(String path, String tag) {
        return feed(path).getEntries().stream()
                .filter(entry -> entry.getUri().equals("tag:parley,2022:" + tag))
                .findFirst()
                .orElseThrow();
    }

    private static Document content(SyndEntry entry) {
        return Jsoup.parse(entry.getContents().get(0).getValue());
    }

    private SyndFeed feed(String path) {
        var answer = site.get(atom(path));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        try {
            return new SyndFeedInput().build(new StringReader(answer.body()));
        } catch (com.rometools.rome.io.FeedException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String atom(String path) {
        return path + (path.contains("?") ? "&" : "?") + "format=atom";
    }
}
