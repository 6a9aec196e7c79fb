package parley.publishing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.publishing.CsvRow;
import parley.publishing.Origin;
import parley.publishing.Table;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Cells of a list that is opened in a spreadsheet. */
class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "＝1+1",
                " =1",
                "\u00A0=1",
                "\u200C=1",
                "\t=1",
                "\n=1",
                "\r=1",
                "'=1",
                "''@a",
                "'tis so",
                "'007",
                " \n+1"
            })
    void aCellThatMightRunIsText(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada North", "a=1", "it's so", "“=1”", "1", "é"})
    void anyOtherStaysAsItIs(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo(cell);
    }

    @Test
    void aValueThatHoldsASemicolonIsToldFromTwo() {
        assertThat(CsvRow.cell(List.of("an official; a clerk", "a “guard”", "", "the \"guest\"", "\"he\"")))
                .isEqualTo("\"an official; a clerk\"; a “guard”; ; the \"guest\"; \"\"\"he\"\"\"");
        assertThat(CsvRow.cell(List.of("one;two"))).isEqualTo("\"one;two\"");
    }

    private static String written(String cell) throws IOException {
        var file = new ByteArrayOutputStream();
        record Row(String words, String end) implements CsvRow {}
        var table = new Table(Row.class, rows -> rows.accept(new Row(cell, "x")));
        Csv.write(table, new Origin("http://localhost"), file);
        List<List<String>> rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<List<String>>readValues(file.toString(StandardCharsets.UTF_8))
                .readAll();
        return rows.get(1).get(0);
    }
}
