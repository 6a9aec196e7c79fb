package parley.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import parley.ReadsDatabase;
import parley.Site;
import parley.ingest.TestRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words in six languages, as they were said and translated. */
@ReadsDatabase
@Import(Site.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url=jdbc:h2:mem:languages")
@Tag("any-database")
class LanguagesTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String UNKNOWN = "The source does not say in which language this was said.";

    private static final String ENGLISH = """
            id: river-news
            published: 2014-05-04
            added: 2014-05-05
            title: The river
            language: en
            statements:
              - id: never-go
                speaker: ada-frost
                date: 2014-05-03
                asked: Will you <i>ever</i> go home?
                words: “We will never go”
                spoken-in: uk
                translated-by: interpreter
                reports:
                  - paragraph: 2
              - id: open-again
                speaker: ada-frost
                date: 2014-05-03
                words: The river was “open again”.
                reports:
                  - paragraph: 3
                  - paragraph: 4
                    wording: It was “again open”, “Open” to all, and “all ice” was gone.
            """;

    private static final String UKRAINIAN = """
            id: visnyk
            published: 2014-05-04
            added: 2014-05-05
            title: Річка
            language: uk
            statements:
              - id: going-home
                speaker: ada-frost
                date: 2014-05-03
                words: “We are going home”
                translated-by: editor
                reports:
                  - paragraph: 2
                    wording: Вона сказала «ми йдемо додому» і пішла.
              - id: verse
                speaker: ada-frost
                words: |-
                  «Тече річка,
                  <ламає> кригу»
                reports: [{paragraph: 6}]
              - id: he-left
                speaker: ada-frost
                words: Він сказав «ніколи» і пішов.
                spoken-in: uk
                answers: [{statement: never-go, how: denies, says: source}]
                reports: [{paragraph: 3}]
            reports:
              - statement: open-again
                paragraph: 4
                wording: Річка була «знов відкрита».
              - statement: never-go
                paragraph: 5
                wording: «Ми ніколи не підемо»
            """;

    private static final String OTHER = """
            id: %1$s
            added: 2014-05-05
            title: %2$s
            language: %1$s
            statements:
              - {id: in-%1$s, speaker: southern-delegation, words: %3$s, reports: [{paragraph: 1}]}
            """;

    @TempDir
    static Path folder;

    @Autowired
    private Site site;

    @DynamicPropertySource
    static void record(DynamicPropertyRegistry properties) {
        var record = TestRecord.small().with(TestRecord.SOURCE, ENGLISH).with("sources/visnyk.yaml", UKRAINIAN);
        for (var other : List.of(
                List.of("ar", "النهر", "«سنوقع اليوم»"),
                List.of("he", "הנהר", "הוא אמר ”נחתום היום” והלך."),
                List.of("zh", "河流", "他说「停火」。"),
                List.of("ru", "Река", "„Мы готовы“"))) {
            record = record.with(
                    "sources/%s.yaml".formatted(other.get(0)),
                    OTHER.formatted(other.get(0), other.get(1), other.get(2)));
        }
        record.with("changes.yaml", """
                        changes:
                          - {date: 2014-05-06, kind: corrected, statement: never-go, field: occasion, was: a call, reason: It was none.}
                          - {date: 2014-05-07, kind: corrected, source: visnyk, field: title, was: Ріка, reason: A slip.}
                          - {date: 2014-05-07, kind: corrected, talks: bridge-round, field: place, was: Kyiv, reason: None is given.}
                          - {date: 2014-05-07, kind: corrected, participant: ada-frost, field: name, was: Ada F., reason: A slip.}
                          - {date: 2014-05-07, kind: corrected, topic: river, field: name, was: Rivers, reason: A slip.}
                        """).writeTo(folder);
        properties.add("parley.data", folder::toString);
    }

    /** W2 */
    @ParameterizedTest
    @CsvSource({
        "in-ar, quote, «سنوقع اليوم»",
        "in-he, partial-quote, ”נחתום היום”",
        "in-zh, partial-quote, 「停火」",
        "in-ru, quote, „Мы готовы“",
        "he-left, partial-quote, «ніколи»"
    })
    void showsTheMarksOfAnyLanguageAsTheyAreWritten(String id, String kind, String quoted) {
        var entry = entry("/", id);
        assertThat(entry.hasClass(kind)).isTrue();
        assertThat(entry.select("blockquote q").eachText()).containsExactly(quoted);
        assertThat(json(id).get("kind").asString()).isEqualTo(kind);
        assertThat(json(id).get("text").asString()).contains(quoted);
    }

    @Test
    void highlightsHitsWithinSuchMarks() {
        var quoted = entry("/?q=підемо", "never-go").select("q").last();
        assertThat(quoted.text()).isEqualTo("«Ми ніколи не підемо»");
        assertThat(quoted.select("mark").text()).isEqualTo("підемо");
    }

    /** W5 */
    @ParameterizedTest
    @CsvSource({"in-ar, ar, rtl", "in-he, he, rtl", "in-zh, zh, ''", "in-ru, ru, ''", "never-go, en, ''"})
    void marksWordsWithTheirLanguageAndDirection(String id, String language, String direction) {
        for (var words : List.of(entry("/", id), page(id).selectFirst("article"))) {
            var block = words.selectFirst("blockquote");
            assertThat(block.attr("lang")).isEqualTo(language);
            assertThat(block.attr("dir")).isEqualTo(direction);
            assertThat(block.select("q").eachAttr("dir")).isNotEmpty().allMatch("auto"::equals);
        }
        assertThat(json(id).get("language").asString()).isEqualTo(language);
    }

    @Test
    void marksTheTitleOfASourceWithItsLanguage() {
        var title = site.page("/sources/ar").selectFirst("h1");
        assertThat(title.attr("lang")).isEqualTo("ar");
        assertThat(title.attr("dir")).isEqualTo("rtl");
        assertThat(page("in-ar").selectFirst("article.alone .from span a").attr("lang"))
                .isEqualTo("ar");
    }

    @Test
    void givesAWordingTheLanguageOfItsSource() {
        assertThat(page("never-go").select(".reports blockquote").attr("lang")).isEqualTo("uk");
        assertThat(json("never-go").get("reports").get(1).get("language").asString())
                .isEqualTo("uk");
    }

    /** W5, W6 */
    @Test
    void marksTheWordsOfAnswersAndOfChangesSo() {
        var said = "“We will never go” (translated from Ukrainian by an interpreter)";
        var changed = site.page("/changes").selectFirst("blockquote");
        assertThat(changed.attr("lang")).isEqualTo("en");
        assertThat(changed.text()).isEqualTo(said);
        var answered = page("he-left").selectFirst("dd:contains(Denies) [lang=en]");
        assertThat(answered.text()).isEqualTo(said);
        assertThat(page("never-go").selectFirst(".answer blockquote").attr("lang"))
                .isEqualTo("uk");
    }

    /** C1 */
    @Test
    void showsWhatWasCorrectedInAnything() {
        for (var page : Map.of(
                        "/sources/visnyk", "the title was: Ріка",
                        "/speakers/ada-frost", "the name was: Ada F.",
                        "/topics/river", "the name was: Rivers")
                .entrySet()) {
            var correction = site.page(page.getKey()).select("section[aria-labelledby=corrections] li");
            assertThat(correction.text())
                    .isEqualTo("Until 7 May 2014 %s A slip. In the list of changes".formatted(page.getValue()));
            var log = correction.select("a").attr("href").split("#");
            var entry = site.page(log[0]).getElementById(log[1]);
            assertThat(entry.text()).contains("A slip.", page.getValue());
            assertThat(entry.select("a").eachAttr("href")).contains(page.getKey());
            var feed = site.get("/changes?format=atom").body();
            assertThat(Jsoup.parse(Parser.unescapeEntities(feed, false)).text())
                    .contains("Until then " + page.getValue());
        }
        assertThat(site.page("/talks/bridge-round")
                        .select("section[aria-labelledby=corrections] li .was")
                        .text())
                .isEqualTo("Until 7 May 2014 the place was: Kyiv");
        for (var page : List.of("/sources/visnyk", "/talks/bridge-round", "/speakers/ada-frost", "/topics/river")) {
            var corrections =
                    JSON.readTree(site.get(page + "?format=json").body()).get("corrections");
            assertThat(corrections.findValuesAsString("date")).containsExactly("2014-05-07");
        }
        assertThat(site.page("/sources/river-news").getElementById("corrections"))
                .isNull();
    }

    /** W6 */
    @Test
    void citesItsOwnTranslationAsSuchWithTheOriginal() {
        var ris = site.get("/statements/going-home/cite.ris").body();
        assertThat(ris)
                .contains(
                        "N1  - A quote in Parley’s own translation.",
                        "N1  - The original: Вона сказала «ми йдемо додому» і пішла.",
                        "M3  - Quote, translated from Ukrainian by this record; quoted in “Річка”")
                .doesNotContain("word for word");
        assertThat(site.get("/statements/verse/cite.ris").body()).contains("M3  - Quote; quoted", "word for word");
    }

    /** W1, W6 */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/statements/never-go", "/speakers/ada-frost", "/sources/river-news", "/about"})
    void callsNoTranslationTheSpeakersOwnWords(String address) {
        var page = site.page(address);
        assertThat(page.select(".key, #quote + p").eachText())
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(key)
                                .startsWith(
                                        "Only words in “quotation marks” may be quoted, a translation as such; grey is paraphrase"));
        assertThat(page.text()).doesNotContain("speaker’s own");
    }

    /** W6 */
    @Test
    void saysBesideTheQuotationMarksWhoseTranslationTheWordsAre() {
        var said = "“We will never go” (translated from Ukrainian by an interpreter)";
        assertThat(entry("/", "never-go").selectFirst("blockquote").text()).isEqualTo(said);
        assertThat(entry("/speakers/ada-frost", "never-go")
                        .selectFirst("blockquote")
                        .text())
                .isEqualTo(said);
        assertThat(page("never-go").selectFirst("blockquote").text()).isEqualTo(said);
        assertThat(site.page("/sources/river-news").select("#p2 blockquote").text())
                .isEqualTo(said);
        assertThat(site.page("/sources/visnyk").select("#p5 blockquote").text()).isEqualTo("«Ми ніколи не підемо»");
        assertThat(page("never-go").select(".citation").text()).contains("translated from Ukrainian by an interpreter");
        assertThat(site.get("/statements/never-go/cite.ris").body())
                .contains("LA  - en", "translated from Ukrainian by an interpreter");
        assertThat(Jsoup.parse(Jsoup.parse(site.get("/?format=atom").body(), "", org.jsoup.parser.Parser.xmlParser())
                                .select("entry:has(id:contains(never-go)) content")
                                .text())
                        .body()
                        .text())
                .startsWith(
                        "Asked: Will you <i>ever</i> go home? “We will never go” (translated from Ukrainian by an interpreter) «Ми ніколи не підемо»");
    }

    /** W6 */
    @Test
    void saysOfATranslationInTitlesAndPreviewsThatItIsOne() {
        var page = page("never-go");
        assertThat(page.title()).isEqualTo("Ada Frost, in translation: “We will never go” · Parley");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .isEqualTo("Ada Frost, in translation: “We will never go”");
        for (var preview : List.of("meta[name=description]", "meta[property=og:description]")) {
            assertThat(page.select(preview).attr("content"))
                    .isEqualTo("Ada Frost, Northland, said Saturday 3 May 2014,"
                            + " translated from Ukrainian by an interpreter: “We will never go”");
        }
        assertThat(site.get("/?format=atom").body()).contains("<title>Ada Frost, in translation: “We will never go”");
        assertThat(site.get("/statements/never-go/cite.ris").body())
                .contains("TI  - In translation: “We will never go”\r\n");
        assertThat(page("open-again").title()).startsWith("Ada Frost: The river was “open again”.");
    }

    @Test
    void saysInFeedsWhatLanguageEachTextIsIn() {
        var content = Jsoup.parse(Jsoup.parse(site.get("/?format=atom").body(), "", org.jsoup.parser.Parser.xmlParser())
                .select("entry:has(id:contains(never-go)) content")
                .text());
        assertThat(content.select("p:contains(Asked) span[lang=en]").text()).isEqualTo("Will you <i>ever</i> go home?");
        assertThat(content.select("li span[lang=uk]").eachText())
                .as("the name of the source, and its words")
                .containsExactly("Річка, ¶ 5", "«Ми ніколи не підемо»");
    }

    @Test
    void showsTheOriginalBesideATranslation() {
        var original = page("never-go").selectFirst(".original");
        assertThat(original.text()).isEqualTo("«Ми ніколи не підемо»");
        assertThat(original.attr("lang")).isEqualTo("uk");
        assertThat(page("he-left").select(".original")).isEmpty();
        assertThat(json("never-go").get("original").toString())
                .startsWith("{\"text\":\"«Ми ніколи не підемо»\",\"language\":\"uk\",\"source\":{\"id\":\"visnyk\"");
        var thing = new JsonMapper()
                .readTree(page("never-go").selectFirst("script").data())
                .findParent("translationOfWork");
        assertThat(thing.get("inLanguage").asString()).isEqualTo("en");
        assertThat(thing.get("translationOfWork").get("inLanguage").asString()).isEqualTo("uk");
        assertThat(thing.get("translationOfWork").get("text").asString()).isEqualTo("Ми ніколи не підемо");
    }

    @Test
    void showsTheOriginalInListsToo() {
        assertThat(entry("/speakers/ada-frost", "never-go")
                        .select(".also:not(:contains(Asked))")
                        .eachText())
                .containsExactly("Original: «Ми ніколи не підемо», Річка, ¶ 5");
    }

    @Test
    void saysWhatFurtherReportsQuoteBesides() {
        var also = entry("/speakers/ada-frost", "open-again").selectFirst(".also");
        assertThat(also.text())
                .isEqualTo("Also quoted: “again open”, ¶ 4; “all ice”, ¶ 4; «знов відкрита», Річка, ¶ 4");
        assertThat(also.select("a").eachAttr("href"))
                .containsExactly("/sources/river-news#p4", "/sources/river-news#p4", "/sources/visnyk#p4");
        assertThat(also.select("q").last().attr("lang")).isEqualTo("uk");
        assertThat(json("open-again")
                        .get("alsoQuoted")
                        .valueStream()
                        .map(one -> one.get("text").asString()))
                .containsExactly("“again open”", "“all ice”", "«знов відкрита»");
    }

    /** W8 */
    @Test
    void showsTheQuestionBesideTheAnswerWhichStaysAQuote() {
        var asked = "Will you <i>ever</i> go home?";
        assertThat(entry("/", "never-go").select(".also").first().text()).isEqualTo("Asked: " + asked);
        assertThat(page("never-go").selectFirst("article .also").text()).isEqualTo("Asked: " + asked);
        assertThat(json("never-go").get("asked").asString()).isEqualTo(asked);
        assertThat(json("never-go").get("kind").asString()).isEqualTo("quote");
        var thing = JSON.readTree(page("never-go").selectFirst("script").data())
                .get("@graph")
                .get(0);
        assertThat(thing.get("about").get(0).toString())
                .isEqualTo("{\"@type\":\"Question\",\"text\":\"%s\",\"inLanguage\":\"en\"}".formatted(asked));
        assertThat(site.get("/statements/never-go/cite.ris").body()).contains("N1  - Asked: " + asked);
        assertThat(site.get("/speakers/ada-frost?format=csv").body())
                .contains("," + asked + ",quote,“We will never go”,");
        assertThat(site.page("/?in=about&q=ever+home").select(".entry").eachAttr("id"))
                .containsExactly("statement-never-go");
    }

    /** W7 */
    @Test
    void keepsTheLinesThatASourcePrints() {
        var verse = "«Тече річка,\n<ламає> кригу»";
        assertThat(page("verse").selectFirst("article q").wholeText()).isEqualTo(verse);
        assertThat(json("verse").get("text").asString()).isEqualTo(verse);
        assertThat(page("verse").title()).isEqualTo("Ada Frost: «Тече річка, / <ламає> кригу» · Parley");
        assertThat(site.get("/?format=atom").body()).contains("«Тече річка,&lt;br&gt;&amp;lt;ламає&amp;gt; кригу»");
    }

    /** W4 */
    @Test
    void showsThisRecordsTranslationBesideWhatItTranslated() {
        assertThat(page("going-home").selectFirst("blockquote").text())
                .isEqualTo("“We are going home” (translated from Ukrainian by this record)");
        assertThat(site.get("/statements/going-home/cite.ris").body())
                .contains("Quoted in “Річка”")
                .doesNotContain("eported in");
        assertThat(page("going-home").selectFirst("blockquote").attr("lang")).isEqualTo("en");
        assertThat(page("going-home").selectFirst(".original q").text()).isEqualTo("«ми йдемо додому»");
    }

    @Test
    void saysOnItsPageAloneThatNobodyKnowsInWhichLanguageItWasSaid() {
        assertThat(spokenIn("open-again")).isEqualTo(UNKNOWN);
        assertThat(spokenIn("he-left")).isEqualTo("Ukrainian");
        assertThat(site.page("/").text()).doesNotContain("in which language");
        assertThat(json("open-again").get("spokenIn").isNull()).isTrue();
    }

    @Test
    void putsLanguagesIntoColumns() {
        var rows = site.get("/speakers/ada-frost?format=csv").body().lines().toList();
        assertThat(rows.get(0)).contains("text,language,spoken_in,translated_by,");
        assertThat(rows).anyMatch(row -> row.contains("“We will never go”,en,uk,interpreter,"));
    }

    private Document page(String id) {
        return site.page("/statements/" + id);
    }

    private Element entry(String list, String id) {
        return site.page(list).getElementById("statement-" + id);
    }

    private String spokenIn(String id) {
        return page(id).selectFirst("dt:contains(Spoken in) + dd").text();
    }

    private JsonNode json(String id) {
        return new JsonMapper()
                .readTree(site.get("/statements/" + id + "?format=json").body())
                .get("statements")
                .get(0);
    }
}
