package parley.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cite.References.name;
import static parley.cite.References.plain;
import static parley.cite.References.value;
import static parley.cite.Samples.KNOWN;
import static parley.cite.Samples.UNKNOWN;
import static parley.cite.Samples.statement;

import java.util.List;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each file is read with a parser of its own kind. */
class CitationFormatTest {

    static Stream<Citation> everything() {
        return Stream.of(
                statement("“Yes”", "2031-05-04", KNOWN),
                statement("He “might”.", "[..2031-05-04]", UNKNOWN),
                statement("柳亭 市馬", "", "“Так, згода”", "2031?", KNOWN),
                Samples.hostile(),
                Samples.talks("", ""),
                Samples.talks("2031-05-02/2031-05-04", "Harbour Town"),
                new CitedRecord("https://parley.example/", Samples.VERSION));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyFileIsOneReferenceWithTheSameKeyTitleAndAddress(Citation citation) throws Exception {
        var title = citation.shortTitle();
        var csl = csl(citation);
        assertThat(csl.get("id").asString()).isEqualTo(citation.key());
        assertThat(name(csl, "title")).isEqualTo(title);
        assertThat(csl.get("URL").asString()).isEqualTo(citation.address());
        var bib = bib(citation);
        assertThat(bib.getKey().getValue()).isEqualTo(citation.key());
        assertThat(bib.getType().getValue()).isEqualTo("misc");
        assertThat(plain(bib, "title")).isEqualTo(title);
        assertThat(bib.getField(new Key("url")).toUserString()).startsWith("https://parley.example");
        var ris = ris(citation);
        assertThat(value(ris, "ID")).containsExactly(citation.key());
        assertThat(value(ris, "TI")).containsExactly(title);
        assertThat(value(ris, "UR")).containsExactly(citation.address());
    }

    @Test
    void everyFileSaysInWhichLanguageAQuoteIs() throws Exception {
        var citation = statement("“Так”", "", KNOWN);
        assertThat(csl(citation).get("language").asString()).isEqualTo("uk");
        assertThat(plain(bib(citation), "language")).isEqualTo("uk");
        assertThat(value(ris(citation), "LA")).containsExactly("uk");
        var unknown = statement("“Так”", "", UNKNOWN);
        assertThat(csl(unknown).has("language")).isFalse();
        assertThat(plain(bib(unknown), "language")).isNull();
        assertThat(value(ris(unknown), "LA")).isEmpty();
    }

    @Test
    void noFileHasATitleWithoutEnd() throws Exception {
        var endless = statement("“" + "👩🏽‍🚀".repeat(5_000) + "”", "", KNOWN);
        var title = "“" + "👩🏽‍🚀".repeat(197) + "…”";
        assertThat(name(csl(endless), "title")).isEqualTo(title);
        assertThat(plain(bib(endless), "title")).isEqualTo(title);
        assertThat(value(ris(endless), "TI")).containsExactly(title);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyFileCarriesAllNotes(Citation citation) throws Exception {
        var notes = citation.notes().stream().map(Lines::one).toList();
        assertThat(csl(citation).get("note").asString()).isEqualTo(String.join(" ", notes));
        assertThat(plain(bib(citation), "note")).isEqualTo(String.join(" ", notes));
        assertThat(value(ris(citation), "N1")).isEqualTo(notes);
    }

    @Test
    void whatIsNoQuoteStandsUnderNoNameWithoutSayingSo() throws Exception {
        var reported = statement("He “might”.", "", UNKNOWN);
        var said = "Partial quote; reported in a source of unknown date";
        assertThat(name(csl(reported), "title")).isEqualTo("Partial quote of Ada North: He “might”");
        assertThat(csl(reported).get("type").asString())
                .as("of a speech styles would ask where it was presented")
                .isEqualTo("webpage");
        assertThat(csl(reported).get("genre").asString()).startsWith(said);
        assertThat(value(ris(reported), "M3").get(0)).startsWith(said);
        assertThat(plain(bib(reported), "howpublished")).startsWith("Reported in a source");
        var own = statement("“Yes”", "", KNOWN);
        assertThat(name(csl(own), "title")).isEqualTo("“Yes”");
        assertThat(csl(own).get("genre").asString()).startsWith("Quote; quoted in");
    }

    @Test
    void whatIsKnownOfTheSourceIsTheContainerAndWhatIsNotIsLeftOut() throws Exception {
        var known = statement("“Yes”", "", KNOWN);
        assertThat(name(csl(known), "container-title")).isEqualTo("Three days in “Harbour Town”");
        assertThat(csl(known).get("publisher").asString()).isEqualTo("The Gazette");
        assertThat(value(ris(known), "T2")).containsExactly("Three days in “Harbour Town”");
        var unknown = statement("“Yes”", "", UNKNOWN);
        assertThat(csl(unknown).has("container-title")).isFalse();
        assertThat(csl(unknown).has("publisher")).isFalse();
        assertThat(csl(unknown).has("issued")).isFalse();
        assertThat(value(ris(unknown), "T2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-04 | {'date-parts':[[2031,5,4]]}",
                "2031-05 | {'date-parts':[[2031,5]]}",
                "2031-05~ | {'date-parts':[[2031,5]],'circa':true}",
                "2031-05-02/2031-05-04 | {'date-parts':[[2031,5,2],[2031,5,4]]}",
                "[..2031-05-04] | {'literal':'by 4 May 2031'}",
                "[2031-05-04..] | {'literal':'4 May 2031 or later'}",
                "2031? | {'literal':'perhaps 2031'}",
                "2031-05-04T11:20+03:00 | {'date-parts':[[2031,5,4]]}",
                "2031-05-04T11:20Z/2031-05-04T15:00Z | {'date-parts':[[2031,5,4]]}",
                "2031-05-04T23:20Z/2031-05-05T01:00Z | {'date-parts':[[2031,5,4],[2031,5,5]]}",
                "2031-21 | {'date-parts':[[2031]],'season':1}",
                "2031-24 | {'date-parts':[[2031]],'season':4}",
                "203X | {'literal':'some time in the 2030s'}",
                "2031-05-XX | {'date-parts':[[2031,5]]}",
                "[2031-05-04,2031-05-06] | {'literal':'4 or 6 May 2031'}",
                "2031-05-~04 | {'date-parts':[[2031,5,4]],'circa':true}",
                "2031-05-04/.. | {'literal':'from 4 May 2031 on'}"
            })
    void cslIsAsExactAsTheDate(String date, String issued) {
        assertThat(csl(statement("“Yes”", date, KNOWN)).get("issued"))
                .isEqualTo(new JsonMapper().readTree(issued.replace('\'', '"')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-05-04 | 2031-05-04 | 2031 | may | 2031/05/04/",
                "2031-05 | 2031-05 | 2031 | may | 2031/05//",
                "2031 | 2031 | 2031 | | 2031///",
                "2031-05~ | | 2031 | | 2031///about May 2031",
                "2031-05-02/2031-05-04 | 2031-05-02/2031-05-04 | 2031 | may | 2031/05//2 to 4 May 2031",
                "2031-05-31/2031-06-01 | 2031-05-31/2031-06-01 | 2031 | | 2031///31 May to 1 June 2031",
                "2031-12-31/2032-01-01 | 2031-12-31/2032-01-01 | | |",
                "[..2031-05-04] | | | |",
                "[2031-05-04..] | | | |",
                "2031? | | | |",
                "2031-05-04T11:20+03:00 | 2031-05-04 | 2031 | may | 2031/05/04/4 May 2031, 11:20 (UTC+03:00)",
                "2031-05-04T11:20Z/2031-05-04T15:00Z | 2031-05-04 | 2031 | may |"
                        + " 2031/05/04/4 May 2031, 11:20 to 15:00 (UTC)",
                "2031-21 | 2031-21 | 2031 | | 2031///spring 2031",
                "203X | | | |",
                "2031-05-XX | 2031-05 | 2031 | may | 2031/05//",
                "2031-05-~04 | | 2031 | | 2031///4 May 2031 (day approximate)",
                "2031-05-04~ | | 2031 | | 2031///about 4 May 2031",
                "2031-01-04~ | | | |",
                "2031~ | | | |",
                "2031-05-04? | | | |",
                "2031-?05 | | 2031 | | 2031///May 2031 (month uncertain)",
                "[2031-05-04,2031-05-06] | | 2031 | may | 2031/05//4 or 6 May 2031",
                "[2031-05-04..2031-06-06] | | 2031 | | 2031///some time from 4 May to 6 June 2031",
                "[2031-12-30,2032-01-02] | | | |",
                "[2031-05-04?,2031-05-06] | | | |",
                "2031-05-04/.. | | | |"
            })
    void bibTeXAndRisAreAsExactAsTheDate(String date, String bibDate, String year, String bibMonth, String risDate)
            throws Exception {
        var citation = statement("“Yes”", date, KNOWN);
        assertThat(plain(bib(citation), "date")).isEqualTo(bibDate);
        assertThat(plain(bib(citation), "year")).isEqualTo(year);
        assertThat(BibTeX.of(citation).lines().filter(line -> line.contains("  month ")))
                .isEqualTo(bibMonth == null ? List.of() : List.of("  month = " + bibMonth + ","));
        assertThat(value(ris(citation), "PY")).isEqualTo(year == null ? List.of() : List.of(year));
        assertThat(value(ris(citation), "DA")).isEqualTo(risDate == null ? List.of() : List.of(risDate));
    }

    @Test
    void namesAreNotTakenApart() throws Exception {
        var citation = statement("柳亭 市馬", "", "“Yes”", "", KNOWN);
        assertThat(csl(citation).get("author").get(0).get("literal").asString()).isEqualTo("柳亭 市馬");
        assertThat(bib(citation).getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                .isEqualTo("{柳亭 市馬}");
        assertThat(value(ris(Samples.hostile()), "AU").get(0)).endsWith("end,");
    }

    /** P6 */
    @Test
    void namesakesAreTwoAuthors() throws Exception {
        var citation = Samples.joint("");
        var kadin = "Vera Kadin (minister of Coast)";
        assertThat(csl(citation).get("author").findValuesAsString("literal"))
                .containsExactly("Ada North", kadin, "a clerk");
        assertThat(bib(citation).getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                .isEqualTo("{Ada North} and {" + kadin + "} and {a clerk}");
        assertThat(value(ris(citation), "AU")).containsExactly("Ada North", kadin + ",", "a clerk,");
        assertThat(value(ris(statement("a clerk, who gave no name", "", "“Yes”", "", KNOWN)), "AU"))
                .as("what follows a comma would be a given name")
                .containsExactly("a clerk – who gave no name,");
    }

    @Test
    void aQuotationIsTextAndOneLinkWhateverTheWordsAre() {
        var hostile = Samples.hostile();
        var body = Jsoup.parseBodyFragment(CiteThis.quotation(hostile)).body();
        assertThat(body.select("*").eachAttr("class")).isEmpty();
        assertThat(body.getAllElements().stream().map(e -> e.tagName()).toList())
                .filteredOn(tag -> !tag.equals("br"))
                .containsExactly("body", "figure", "blockquote", "p", "figcaption", "a");
        assertThat(body.selectFirst("p").text()).contains("“} {", "</textarea></script> & ‘q’", "” he said");
        assertThat(body.selectFirst("blockquote").attr("cite")).isEqualTo(hostile.address());
        assertThat(body.selectFirst("a").attr("href")).isEqualTo(hostile.address());
        assertThat(body.selectFirst("figcaption").text()).contains("paraphrased by Parley");
    }

    private static JsonNode csl(Citation citation) {
        return References.csl(CslJson.of(citation));
    }

    private static BibTeXEntry bib(Citation citation) throws Exception {
        return References.bib(BibTeX.of(citation));
    }

    private static List<References.Field> ris(Citation citation) {
        return References.ris(Ris.of(citation));
    }
}
