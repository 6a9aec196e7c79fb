package parley.publishing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.publishing.CsvRow;
import parley.publishing.Origin;
import parley.publishing.Table;

/** A list as a workbook, read with another library. */
class XlsxTest {

    private static final int ROWS = 1_048_576;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "'=1",
                "  two spaces before and after  ",
                "two\nlines\n\nand a third",
                "a tab\tbetween",
                "_x0041_ and _x005F_",
                "<b>&amp;</b>",
                "Київ 北京 \uD83D\uDD4A é̂ \u202Eeltit\u202C عربي",
                "007",
                "a bell \u0007 and a return\r",
                "2014-05-04",
                "1e5",
                "TRUE"
            })
    void keepsATextAsItIs(String words) throws IOException {
        var cell = written(List.of(row(words)), ROWS).get(0).get(1).get(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(words);
    }

    @Test
    void hasTheNamesOfTheColumnsInAFirstRowThatStaysInSight() throws IOException {
        var file = bytes(List.of(row("a")), ROWS);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var pane = book.getSheetAt(0).getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
        assertThat(Workbooks.texts(file).get(0)).containsExactly("first_words", "day", "number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-03-01", "1970-01-01", "2014-05-04", "9999-12-31"})
    void hasADayAsADay(String day) throws IOException {
        var cell =
                written(List.of(row(LocalDate.parse(day))), ROWS).get(0).get(1).get(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-02-28", "1790-12-25", "-0043-03-15"})
    void hasADayAsATextWhereItsCalendarLacksIt(String day) throws IOException {
        var cell =
                written(List.of(row(LocalDate.parse(day))), ROWS).get(0).get(1).get(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(day);
    }

    @Test
    void saysWhereATextIsCut() throws IOException {
        var longest = "a".repeat(32_767);
        var rows = written(List.of(row(longest), row(longest + "b"), row("\uD83D\uDD4A".repeat(20_000))), ROWS)
                .get(0);
        assertThat(rows.get(1).get(0).getStringCellValue()).isEqualTo(longest);
        assertThat(rows.get(2).get(0).getStringCellValue()).hasSize(32_767).endsWith(Xlsx.CUT);
        assertThat(rows.get(3).get(0).getStringCellValue())
                .hasSizeBetween(32_766, 32_767)
                .endsWith("\uD83D\uDD4A" + Xlsx.CUT);
    }

    @Test
    void goesOnOnAnotherSheetWhereOneIsFull() throws IOException {
        var rows = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> row("a", null, number))
                .toList();
        var sheets = written(rows, 4);
        assertThat(sheets)
                .extracting(sheet -> sheet.stream()
                        .map(row -> row.get(2))
                        .map(cell -> cell.getCellType() == CellType.STRING
                                ? cell.getStringCellValue()
                                : Integer.toString((int) cell.getNumericCellValue()))
                        .toList())
                .containsExactly(
                        List.of("number", "1", "2", "3"), List.of("number", "4", "5", "6"), List.of("number", "7"));
    }

    @Test
    void saysNothingOfItsSizeWhichItDoesNotKnowBeforeTheEnd() throws IOException {
        var rows = IntStream.rangeClosed(1, 700)
                .mapToObj(number -> row("a", null, number))
                .toList();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(rows, ROWS)))) {
            assertThat(book.getSheetAt(0).getCTWorksheet().isSetDimension()).isFalse();
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(700);
        }
    }

    @Test
    void showsEachLineOfATextThatHasSeveral() throws IOException {
        var rows = written(List.of(row("two\nlines"), row("one line")), ROWS).get(0);
        assertThat(rows.get(1).get(0).getCellStyle().getWrapText()).isTrue();
        assertThat(rows.get(2).get(0).getCellStyle().getWrapText()).isFalse();
    }

    @Test
    void isWrittenRowByRow() throws IOException {
        var most = new int[1];
        var to = new ByteArrayOutputStream();
        var table = new Table(row("", null, 0).getClass(), rows -> {
            for (var number = 0; number < 20_000; number++) {
                rows.accept(row(Integer.toHexString(number * 31_337), null, number));
                most[0] = Math.max(most[0], to.size());
            }
        });
        Xlsx.write(table, new Origin(""), to, ROWS);
        assertThat(most[0]).as("bytes written before the last row was made").isGreaterThan(to.size() / 2);
    }

    @Test
    void isNotEndedAsIfItWereWholeWhenATableFails() {
        var to = new ByteArrayOutputStream();
        var table = new Table(row("a").getClass(), rows -> {
            rows.accept(row("a"));
            throw new IllegalStateException("gone");
        });
        assertThatThrownBy(() -> Xlsx.write(table, new Origin(""), to)).hasMessage("gone");
        assertThatThrownBy(() -> Workbooks.sheets(to.toByteArray())).isInstanceOf(Exception.class);
    }

    private static CsvRow row(String words) {
        return row(words, null, 1);
    }

    private static CsvRow row(LocalDate day) {
        return row("a", day, 1);
    }

    private static CsvRow row(String words, @Nullable LocalDate date, int count) {
        // Within the method: another record would be listed among those of the site.
        record Row(String firstWords, Optional<LocalDate> day, int number) implements CsvRow {}
        return new Row(words, Optional.ofNullable(date), count);
    }

    private static List<List<List<Cell>>> written(List<CsvRow> rows, int most) throws IOException {
        return Workbooks.sheets(bytes(rows, most));
    }

    private static byte[] bytes(List<CsvRow> rows, int most) throws IOException {
        var file = new ByteArrayOutputStream();
        Xlsx.write(new Table(rows.get(0).getClass(), rows::forEach), new Origin("http://localhost"), file, most);
        return file.toByteArray();
    }
}
