package parley.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well a draft finds what made-up articles quote. */
class ArticleDraftTest {

    @Test
    void findsNearlyAllQuotationsOfFortyArticlesAndTheirSpeakersAndHardlyAnythingElse() {
        var quality = MarkedArticles.measure("articles.txt");
        assertThat(quality.recall()).as(quality.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(quality.speakers()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void doesSoInOtherStyles() {
        var quality = MarkedArticles.measure("other-styles.txt");
        assertThat(quality.recall()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.speakers()).as(quality.toString()).isGreaterThanOrEqualTo(0.9);
    }

    /** Nothing was changed for these before they were measured first. */
    @Test
    void doesSoInArticlesThatItWasNotWrittenFor() {
        var quality = MarkedArticles.measure("unseen.txt");
        assertThat(quality.recall()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.speakers()).as(quality.toString()).isGreaterThanOrEqualTo(0.8);
    }

    /** As it was measured first: recall .958, precision .986, right speaker .894. */
    @Test
    void doesSoInTheStylesOfWiresAndBritishPapers() {
        var quality = MarkedArticles.measure("wires.txt");
        assertThat(quality.recall()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.speakers()).as(quality.toString()).isGreaterThanOrEqualTo(0.9);
    }

    /** As it was measured first: recall .966, precision .988, right speaker .938, six wrong speakers not marked. */
    @Test
    void doesSoInFurtherTurnsOfAgenciesAndPapers() {
        var quality = MarkedArticles.measure("newsrooms.txt");
        assertThat(quality.recall()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.speakers()).as(quality.toString()).isGreaterThanOrEqualTo(0.9);
    }

    /** Before anything was changed for these, 13 of their 17 wrong speakers were not marked. */
    @Test
    void tellsTheEditorWhereItIsNotSureWhoSpoke() {
        var quality = MarkedArticles.measure("doubts.txt");
        assertThat(quality.recall()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.precision()).as(quality.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.speakers()).as(quality.toString()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality.unmarked()).as(quality.toString()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"articles.txt, 0", "other-styles.txt, 0", "unseen.txt, 1", "wires.txt, 1", "newsrooms.txt, 0"})
    void marksNearlyEveryWrongSpeaker(String file, int most) {
        var quality = MarkedArticles.measure(file);
        assertThat(quality.unmarked()).as(quality.toString()).isLessThanOrEqualTo(most);
    }
}
