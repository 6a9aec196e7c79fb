package parley.cite;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cite.Samples.KNOWN;
import static parley.cite.Samples.UNKNOWN;
import static parley.cite.Samples.evidence;
import static parley.cite.Samples.statement;
import static parley.cite.Samples.talks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;
import parley.record.value.TalksStatus;

class SentenceTest {

    static final String HERE =
            " Parley, https://parley.example/statements/one, record of 5 May 2031, version 0a1b2c3d4e5f.";

    @Test // A2
    void notesWhatAnswersIt() {
        assertThat(Samples.hostile().notes()).anyMatch(note -> note.startsWith("Denied by "));
    }

    @Test // A2
    void citesNoClaimWithoutWhatSpeaksAgainstIt() {
        var denied = Samples.denied("Denied by Cleo South, 5 May 2031", "Corrected by Ada North");
        assertThat(denied.sentence()).endsWith("¶ 6. Denied by Cleo South, 5 May 2031. Corrected by Ada North." + HERE);
        assertThat(denied.genreAndEvidence())
                .startsWith("Quote, denied by Cleo South, 5 May 2031, corrected by Ada North; quoted in");
        assertThat(CiteThis.quotation(denied))
                .contains("¶ 6. Denied by Cleo South, 5 May 2031. Corrected by Ada North. <a href=");
        assertThat(denied.notes()).contains("Denied by Cleo South, 5 May 2031.", "Confirmed by Ben North.");
        var often = Samples.denied("Denied by A", "Denied by B", "Denied by C", "Denied by D", "Denied by E");
        assertThat(often.sentence())
                .endsWith("¶ 6. Denied by A. Denied by B. Denied by C. 2 more answers are on record." + HERE);
    }

    @Test
    void quotesAQuoteWithTheSourceItsParagraphAndWhomItHadThemFrom() {
        assertThat(statement("“We are ready to sign ‘today’”", "2031-05-04", KNOWN)
                        .sentence())
                .isEqualTo(
                        "“We are ready to sign ‘today’” – Ada North, Minister of Boats (said 4 May 2031), as quoted in"
                                + " F. Scribe, “Three days in ‘Harbour Town’”, The Gazette, published 5 May 2031, ¶ 2,"
                                + " via Coast Radio, via a clerk."
                                + HERE);
    }

    @Test
    void saysThatAPartialQuoteIsParaphrasedAndWhichWordsAreQuoted() {
        assertThat(statement("Fish came first, and he “knows it”.", "2031-05-04", KNOWN)
                        .sentence())
                .startsWith("Fish came first, and he “knows it”."
                        + " [Paraphrased by Parley; only the words in quotation marks are quoted.]"
                        + " – Ada North, Minister of Boats (said 4 May 2031), as reported in F. Scribe, “Three days")
                .endsWith("via a clerk." + HERE);
    }

    /** W7 */
    @Test
    void putsTheLinesOfVerseIntoOne() {
        var verse = statement("“The river\n  is open\n\nagain”\n", "2031-05-04", KNOWN);
        assertThat(verse.sentence()).startsWith("“The river / is open / again” – Ada North");
        assertThat(verse.title()).isEqualTo("“The river / is open / again”");
        assertThat(CiteThis.quotation(verse)).contains("<p>“The river<br>is open<br><br>again”</p>");
    }

    /** W7, W8 */
    @Test
    void putsTheLinesOfAQuestionIntoOne() {
        assertThat(Samples.answer("Will they run?\nAnd when?", "“Yes”", "en").notes())
                .contains("Asked: Will they run? / And when?");
    }

    /** P1 */
    @Test
    void tellsTheSpeakersOfAJointStatementFromTheirOffices() {
        var who = "Ada North, Minister of Boats, Fish and Ice; Vera Kadin (minister of Coast), Minister; and a clerk";
        assertThat(Samples.joint("").sentence()).contains(" – " + who + " (said 4 May 2031), as reported in");
        assertThat(Samples.joint("").notes()).startsWith(who + " (said 4 May 2031).");
        assertThat(CiteThis.quotation(Samples.joint(""))).contains("<figcaption>" + who + " (said 4 May 2031)");
        assertThat(Samples.joint("Southland").sentence()).contains(" – " + who + "; on behalf of Southland (said");
        assertThat(Samples.joint("").title())
                .isEqualTo("Partial quote of Ada North, Vera Kadin (minister of Coast) and a clerk: They “might”");
    }

    /** W5 */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«نعم» | ar | lang='ar' dir='rtl'",
                "”כן” | he | lang='he' dir='rtl'",
                "“Yes” | en | lang='en'",
                "„Ja“ | de | lang='de'",
                "“Yes” | '' | lang=''"
            })
    void tellsThePageItIsPastedIntoTheDirectionOfTheWords(String words, String language, String attributes) {
        var figure = Jsoup.parseBodyFragment(CiteThis.quotation(Samples.answer("", words, language)))
                .selectFirst("figure");
        assertThat(figure.attributes().html().replace('"', '\'')).isEqualTo(" lang='en' dir='ltr'");
        assertThat(figure.selectFirst("blockquote")
                        .removeAttr("cite")
                        .attributes()
                        .html()
                        .replace('"', '\''))
                .isEqualTo(" " + attributes);
    }

    @Test
    void saysThatAParaphraseIsNoQuote() {
        assertThat(statement("Ferries would run.", "", KNOWN).sentence())
                .contains("Ferries would run. [Paraphrased by Parley; not a quote.]");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2031-05-04, said 4 May 2031",
                "2031-05, said May 2031",
                "[..2031-05-04], said by 4 May 2031",
                "[2031-05-04..], said 4 May 2031 or later",
                "2031-05~, said about May 2031",
                "2031?, said perhaps 2031",
                "2031-05-02/2031-05-04, said 2 to 4 May 2031",
                "'', date unknown"
            })
    void isNeverMoreExactThanTheDateIsKnown(String date, String reading) {
        assertThat(statement("“Yes”", date, KNOWN).sentence()).contains(" (" + reading + "), as quoted in");
    }

    @Test
    void saysWhatIsUnknownOfASource() {
        var yes = "“Yes”";
        assertThat(statement(yes, "", UNKNOWN).sentence())
                .contains("as quoted in a source of unknown date (author, publisher and title unknown), ¶ 6.");
        var may = EdtfDate.parse("2031-05");
        assertThat(statement(yes, "", evidence("", "The Gazette", "", may, 1)).sentence())
                .contains("in The Gazette, a source published May 2031 (author and title unknown), ¶ 1.");
        assertThat(statement(yes, "", evidence("", "", "F. Scribe", may, 1)).sentence())
                .contains("in F. Scribe, a source published May 2031 (publisher and title unknown), ¶ 1.");
        assertThat(statement(yes, "", evidence("Notes", "", "", EdtfDate.NONE, 1))
                        .sentence())
                .contains("in “Notes”, of unknown date, ¶ 1.");
    }

    @Test
    void namesASourceOnceAndOnlyThePlacesThatCarryTheWords() {
        var other = new Evidence(
                "Other",
                "",
                "",
                "",
                EdtfDate.NONE,
                "",
                SourcePlace.ofParagraph(9),
                List.of(),
                "",
                List.of(),
                "",
                false);
        var second = evidence("", "", "", EdtfDate.NONE, 8);
        assertThat(statement("“Yes”", "", UNKNOWN, second, other).sentence())
                .contains("title unknown), ¶ 6; ¶ 8. Parley");
        assertThat(statement("“Yes”", "", UNKNOWN, other).notes())
                .contains("Reported in “Other”, of unknown date, ¶ 9.");
    }

    @Test
    void namesThreeOfManySourcesAndSaysHowManyMoreThereAre() {
        var sources = IntStream.rangeClosed(1, 31)
                .mapToObj(n -> evidence("Title " + n, "", "", EdtfDate.NONE, n))
                .toArray(Evidence[]::new);
        var citation = statement("“Yes”", "", sources);
        assertThat(citation.sentence())
                .contains("in “Title 1”, of unknown date, ¶ 1; and in “Title 2”, of unknown date, ¶ 2;"
                        + " and in “Title 3”, of unknown date, ¶ 3; and in 28 more sources. Parley");
        assertThat(citation.genreAndEvidence()).endsWith("; and in 28 more sources");
        assertThat(citation.notes())
                .contains("Quoted in “Title 3”, of unknown date, ¶ 3.", "Reported in 28 more places.")
                .hasSize(7);
        assertThat(statement("“Yes”", "", Arrays.copyOf(sources, 4)).sentence())
                .contains("; and in 1 more source. Parley");
        assertThat(statement("“Yes”", "", Arrays.copyOf(sources, 3)).sentence())
                .contains("; and in “Title 3”, of unknown date, ¶ 3. Parley");
    }

    @Test
    void namesThreeOfManyPlacesInASource() {
        var places = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> evidence("Title", "", "", EdtfDate.NONE, n))
                .toArray(Evidence[]::new);
        assertThat(statement("“Yes”", "", places).sentence())
                .contains("in “Title”, of unknown date, ¶ 1; ¶ 2; ¶ 3; 37 more places. Parley");
    }

    @Test
    void citesTalksWithTheirStatusAndWhenThatWasKnown() {
        assertThat(talks("2031-05-02/2031-05-04", "Harbour Town").sentence())
                .startsWith("Harbour round (2 to 4 May 2031, Harbour Town; held, as of 5 May 2031), as reported in F."
                        + " Scribe,");
        assertThat(talks("", "").sentence())
                .startsWith("Harbour round (no date set; held, as of 5 May 2031), as reported in");
    }

    /** P5 */
    @Test
    void citesTheNewDateOfPostponedTalksAsSuch() {
        var postponed = talks(TalksStatus.POSTPONED, "2031-06-02", "Harbour Town", "postponed, as of 5 May 2031");
        assertThat(postponed.sentence())
                .startsWith(
                        "Harbour round (now planned for 2 June 2031, Harbour Town; postponed, as of 5 May 2031), as");
    }

    @Test
    void citesTheRecordAsAWhole() {
        assertThat(new CitedRecord("https://parley.example/", Samples.VERSION).sentence())
                .isEqualTo(
                        "Parley, a record of diplomatic talks, https://parley.example/, record of 5 May 2031, version"
                                + " 0a1b2c3d4e5f.");
    }
}
