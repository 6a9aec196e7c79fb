package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which encoding is chosen of those that a reader names (RFC 9110, 12.5.3). */
class ContentCodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | GZIP",
                "gzip, deflate, br, zstd | GZIP",
                "GZip;q=0.5 | GZIP",
                "x-gzip | GZIP",
                "* | GZIP",
                "br, *;q=0.1 | GZIP",
                "identity;q=0, gzip;q=0.1 | GZIP",
                "identity;q=0.5, gzip;q=0.5 | GZIP",
                "'' | IDENTITY",
                "br | IDENTITY",
                "identity | IDENTITY",
                "gzip;q=0 | IDENTITY",
                "gzip; q=0.000 | IDENTITY",
                "gzip;q=0, * | IDENTITY",
                "identity, gzip;q=0.9 | IDENTITY",
                "*;q=0, identity;q=0.1 | IDENTITY",
                "gzip;q=much | IDENTITY",
                "gzipped | IDENTITY",
            })
    void isTheBestThatTheReaderTakes(String accepted, ContentCoding best) {
        assertThat(ContentCoding.best(accepted, true)).contains(best);
    }

    @ParameterizedTest
    @CsvSource({"'*;q=0'", "'identity;q=0, gzip;q=0'", "'identity;q=0, br'"})
    void isNoneWhereTheReaderRulesAllOut(String accepted) {
        assertThat(ContentCoding.best(accepted, true)).isEmpty();
    }

    @Test
    void isPlainWhereNothingIsSavedByAnother() {
        assertThat(ContentCoding.best("gzip", false)).contains(ContentCoding.IDENTITY);
        assertThat(ContentCoding.best("gzip, identity;q=0", false)).isEmpty();
    }
}
