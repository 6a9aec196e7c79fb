package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** D1, D2: dates are read as edtf.js 4 reads them. Its answers were made once, by edtf/make-table.mjs. */
@TestInstance(Lifecycle.PER_CLASS)
class EdtfTableTest {

    private static final String BAD = "bad";

    /** Where the record differs from edtf.js, and why: each text with the answer of the record. */
    private static final Map<String, Map<String, String>> DIFFERENCES = differences();

    /** What edtf.js answers, by text. */
    private final Map<String, String> table = new LinkedHashMap<>();

    private static Map<String, Map<String, String>> differences() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        all.put("The record tells dates from 0001 to 9999; PostgreSQL has no year 0 either", bad("""
            0000 0000~ 0000-XX 0000-21 0000/2022 000X 00XX 0000-03-10T11:20Z
            -2022 -0001 -2022-03 -2022/2022 Y17000 Y-17000 Y17E3 Y171010S3\
            """));
        all.put("No calendar has the day; edtf.js takes it for the 1st of March", bad("""
            2022-02-29 1900-02-29 2023-02-29~ 2022-03-07/2023-02-29 [2022-02-29,2022-03-01] 2023-02-29T11:20Z\
            """));
        all.put("D1 has X only at the right end (level 1), not at any place (level 2)", bad("""
            2XXX 20X3 X022 2X22 2022-XX-09 2022-1X 2022-0X 2022-X1 2022-03-1X 2022-03-X9
            203X-03 203X-XX 20XX-XX-XX\
            """));
        all.put("It tells nothing: an editor leaves the key out", bad("""
            XXXX XXXX-XX XXXX-XX-XX XXXX-03-09 / ../.. ../ /.. [..2022..] [..2021,2023..]\
            """));
        all.put("D1 has 203X for a decade and 20XX for a century; 22 and 202 are rather slips", bad("""
            22 202 20 20~ 203 203~\
            """));
        all.put("D1 has the seasons 21 to 24 alone, none of either hemisphere, quarters or halves", bad("""
            2022-25 2022-29 2022-33 2022-37 2022-41\
            """));
        all.put("D1 has no lists, of which all days are meant, and no significant digits", bad("""
            {2022,2023} {..2022} 1950S2\
            """));
        all.put("What ends before it begins, or when it begins, is a slip", bad("""
            [2022-03-09..2022-03-07] [2022-03-09..2022-03-09] 2022-03-10T00:30+03:00/2022-03-09T23:00Z\
            """));
        all.put("D2: no zone is made up", bad("""
            2022-03-10T11:20 2022-03-10T11:20:05 2022-03-10T11:20/2022-03-10T15:00\
            """));
        all.put("A time is written in one way, to the second at most; 24:00 leaves open which day is meant", bad("""
            2022-03-10T11:20+03 2022-03-10T11:20+0300 2022-03-10T11:20\u221203:00 2022-03-10T24:00Z
            2022-03-10T24:00:00+03:00 2022-03-10T11:20:05.5Z 2022-03-10T11:20:05.123+03:00\
            """));
        all.put(
                "D2: a time is the local day's; edtf.js tells the day in UTC",
                Map.of(
                        "2022-03-10T01:20+03:00", "2022-03-10 2022-03-10",
                        "2022-03-10T23:20-05:00", "2022-03-10 2022-03-10",
                        "2022-03-10T11:20+14:00", "2022-03-10 2022-03-10",
                        "2022-03-10/2022-03-10T01:20+03:00", "2022-03-10 2022-03-10"));
        all.put(
                "A set in any order, or with days that follow each other, reaches to the last of its days",
                Map.of(
                        "[2022-03-10,2022-03-09]", "2022-03-09 2022-03-10",
                        "[2022,2022-03-09]", "2022-01-01 2022-12-31",
                        "[2022-03-07..2022-03-09]", "2022-03-07 2022-03-09",
                        "[2022-03..2022-05]", "2022-03-01 2022-05-31",
                        "[2021..2023]", "2021-01-01 2023-12-31",
                        "[2022-03-01,2022-03-07..2022-03-09]", "2022-03-01 2022-03-09",
                        "[..2022-03-07..2022-03-09]", "- 2022-03-09"));
        all.put(
                "Beside what is of level 2 edtf.js reads a qualifier after a month or a day, but not after a year",
                Map.of(
                        "[..2022?]", "- 2022-12-31",
                        "[2022~..]", "2022-01-01 -",
                        "[2022%]", "2022-01-01 2022-12-31",
                        "[2021~,2023]", "2021-01-01 2023-12-31",
                        "2019?/2022-XX", "2019-01-01 2022-12-31",
                        "2019?/2022-~03", "2019-01-01 2022-03-31"));
        return all;
    }

    private static Map<String, String> bad(String texts) {
        var answers = new LinkedHashMap<String, String>();
        for (var text : texts.split("\\s+")) {
            answers.put(text, BAD);
        }
        return answers;
    }

    @BeforeAll
    void readTheTable() throws IOException {
        try (var file = EdtfTableTest.class.getResourceAsStream("/edtf/table.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                var cells = line.split("\t", -1);
                var days = cells[2] + " " + cells[3];
                table.put(cells[0], cells[1].equals(BAD) ? BAD : days.replaceAll("open|unknown", "-"));
            });
        }
    }

    @Test
    void readsTwoHundredGoodAndBadDatesAsEdtfJsDoes() {
        var expected = new LinkedHashMap<>(table);
        DIFFERENCES.values().forEach(expected::putAll);
        var answers = new LinkedHashMap<String, String>();
        table.keySet().forEach(text -> answers.put(text, answer(text)));
        assertThat(answers).hasSizeGreaterThan(200).containsExactlyEntriesOf(expected);
    }

    @Test
    void differsOnlyWhereAReasonIsGiven() {
        var differences = DIFFERENCES.values().stream()
                .flatMap(texts -> texts.keySet().stream())
                .toList();
        assertThat(differences).doesNotHaveDuplicates();
        assertThat(table.keySet().stream()
                        .filter(text -> !table.get(text).equals(answer(text)))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(differences);
    }

    @Test
    void readsOutEveryDateThatItReads() {
        for (var text : table.keySet()) {
            if (!answer(text).equals(BAD)) {
                var date = EdtfDate.parse(text);
                assertThat(date.text()).isEqualTo(text);
                assertThat(date.reading()).as(text).matches("(?U)[\\w ,:()+-]+").doesNotContain("  ", "XX");
            }
        }
    }

    private static String answer(String text) {
        try {
            var date = EdtfDate.parse(text);
            return String.join(
                    " ",
                    List.of(
                            date.earliest().map(Object::toString).orElse("-"),
                            date.latest().map(Object::toString).orElse("-")));
        } catch (IllegalArgumentException bad) {
            return BAD;
        }
    }
}
