package parley.publishing.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import parley.publishing.CsvRow;
import parley.publishing.Origin;
import parley.publishing.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.POJONode;

/**
 * Writes a table as a workbook (Office Open XML), row by row. It has the columns of {@link Csv}; a cell is a day, a
 * number or a text, and no text is a formula, whatever it begins with. No size of a sheet is given, for it is not known
 * before the end: a wrong one would hide rows from programs that read row by row.
 */
final class Xlsx {

    /** The most rows of a sheet. */
    static final int ROWS = 1_048_576;

    /** The most characters of a cell. */
    static final int CELL = 32_767;

    /** Stands at the end of a text that a cell can't hold. */
    static final String CUT = "… [cut at 32,767 characters, the most that a cell holds; whole in CSV and JSON]";

    /** The calendar of workbooks begins in 1900 and takes that for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** The day before its first, as counted from March 1900 on. */
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);

    /** The time of each file in it, so that the same record makes the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** What XML has no character for; and readers take _x0041_ for a character by its number. */
    private static final Pattern BY_NUMBER =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String SCHEMAS = "http://schemas.openxmlformats.org/";

    private static final String SHEET = """
            <worksheet xmlns="%sspreadsheetml/2006/main">\
            <sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
            <cols><col min="1" max="%d" width="18" customWidth="1"/></cols><sheetData>""";

    /** The formats of cells: {@link #PLAIN}, {@link #NAME}, {@link #DAY}, {@link #LINES}. */
    private static final String STYLES = """
            <styleSheet xmlns="%sspreadsheetml/2006/main">
            <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>
            <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill>
            <fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
            <alignment wrapText="1"/></xf></cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>""";

    private static final String TYPES = """
            <Types xmlns="%1$spackage/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="%2$s.worksheet+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="%2$s.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="%2$s.styles+xml"/>
            </Types>""";

    private static final int PLAIN = 0;
    private static final int NAME = 1;
    private static final int DAY = 2;
    private static final int LINES = 3;

    /** Keeps a day as the object that it is. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(LocalDate.class, new Unchanged()))
            .build();

    private final ZipOutputStream book;
    private final Writer text;
    private final List<String> columns;
    private final List<String> letters;
    private final ObjectWriter writer;
    private final int most;
    private int sheets;
    private int row;

    private Xlsx(List<String> columns, Origin origin, OutputStream to, int most) throws IOException {
        book = new ZipOutputStream(to);
        text = new BufferedWriter(new OutputStreamWriter(book, StandardCharsets.UTF_8));
        this.columns = columns;
        this.most = most;
        letters = IntStream.range(0, columns.size()).mapToObj(Xlsx::letters).toList();
        writer = MAPPER.writer().withAttribute(Origin.class, origin);
        beginSheet();
    }

    static void write(Table table, Origin origin, OutputStream to) throws IOException {
        write(table, origin, to, ROWS);
    }

    /**
     * Writes a workbook that goes on on another sheet where one is full.
     *
     * @param most the rows of a sheet
     */
    static void write(Table table, Origin origin, OutputStream to, int most) throws IOException {
        var xlsx = new Xlsx(Csv.names(table.row()), origin, to, most);
        try {
            table.rows().accept(xlsx::add);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        // Not after a failure: this would end half a table as if it were whole.
        xlsx.finish();
    }

    /** The name of a column in an address of a cell: A to Z, AA, AB. */
    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private void begin(String file) throws IOException {
        var entry = new ZipEntry(file);
        entry.setTimeLocal(NO_TIME);
        book.putNextEntry(entry);
        text.write(XML);
    }

    private void end() throws IOException {
        text.flush();
        book.closeEntry();
    }

    /** A new sheet that has the names of the columns in its first row, which stays in sight. */
    private void beginSheet() throws IOException {
        begin("xl/worksheets/sheet" + ++sheets + ".xml");
        text.write(SHEET.formatted(SCHEMAS, columns.size()));
        row = 0;
        beginRow();
        for (var column = 0; column < columns.size(); column++) {
            add(column, NAME, columns.get(column));
        }
        endRow();
    }

    private void endSheet() throws IOException {
        text.write("</sheetData></worksheet>");
        end();
    }

    private void finish() throws IOException {
        endSheet();
        part("xl/styles.xml", STYLES.formatted(SCHEMAS));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"%1$sspreadsheetml/2006/main\" xmlns:r=\"%1$sofficeDocument/2006/relationships\"><sheets>%2$s</sheets></workbook>"
                        .formatted(SCHEMAS, each("<sheet name=\"Parley%2$s\" sheetId=\"%1$d\" r:id=\"r%1$d\"/>")));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("styles", "styles", "styles.xml")
                        + each(relation("r%1$d", "worksheet", "worksheets/sheet%1$d.xml"))));
        part("_rels/.rels", relations(relation("book", "officeDocument", "xl/workbook.xml")));
        part(
                "[Content_Types].xml",
                TYPES.formatted(SCHEMAS, "application/vnd.openxmlformats-officedocument.spreadsheetml"));
        book.finish();
    }

    private void part(String file, String content) throws IOException {
        begin(file);
        text.write(content);
        end();
    }

    /** A pattern with the number of each sheet, and with what its name ends in. */
    private String each(String pattern) {
        return IntStream.rangeClosed(1, sheets)
                .mapToObj(sheet -> pattern.formatted(sheet, sheet == 1 ? "" : " " + sheet))
                .collect(Collectors.joining());
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"%spackage/2006/relationships\">%s</Relationships>".formatted(SCHEMAS, all);
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%sofficeDocument/2006/relationships/%s\" Target=\"%s\"/>"
                .formatted(id, SCHEMAS, type, target);
    }

    private void add(CsvRow entry) {
        try {
            if (row == most) {
                endSheet();
                beginSheet();
            }
            JsonNode cells = writer.valueToTree(entry);
            beginRow();
            for (var column = 0; column < columns.size(); column++) {
                add(column, cells.get(columns.get(column)));
            }
            endRow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void beginRow() throws IOException {
        text.write("<row r=\"" + ++row + "\">");
    }

    private void endRow() throws IOException {
        text.write("</row>");
    }

    private void add(int column, @Nullable JsonNode cell) throws IOException {
        if (cell == null || cell.isNull()) {
            return;
        }
        if (cell instanceof POJONode known && known.getPojo() instanceof LocalDate day) {
            add(column, day);
        } else if (cell.isNumber()) {
            number(column, PLAIN, cell.asString());
        } else if (!cell.asString().isEmpty()) {
            var words = cell.asString();
            // A spreadsheet shows a line break only where the lines of a cell are wrapped.
            add(column, words.indexOf('\n') < 0 ? PLAIN : LINES, words);
        }
    }

    private void add(int column, LocalDate day) throws IOException {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            add(column, PLAIN, day.toString());
        } else {
            number(column, DAY, Long.toString(ChronoUnit.DAYS.between(DAY_NOUGHT, day)));
        }
    }

    private void number(int column, int style, String number) throws IOException {
        cell(column, style, "");
        text.write("<v>" + number + "</v></c>");
    }

    private void add(int column, int style, String whole) throws IOException {
        cell(column, style, " t=\"inlineStr\"");
        text.write("<is><t xml:space=\"preserve\">" + escaped(whole) + "</t></is></c>");
    }

    private void cell(int column, int style, String type) throws IOException {
        text.write("<c r=\"" + letters.get(column) + row + "\" s=\"" + style + "\"" + type + ">");
    }

    private static String escaped(String whole) {
        var text = whole;
        if (text.length() > CELL) {
            var end = CELL - CUT.length();
            text = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
        }
        return BY_NUMBER
                .matcher(text)
                .replaceAll(match -> "_x%04X_".formatted((int) match.group().charAt(0)))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static final class Unchanged extends ValueSerializer<LocalDate> {

        @Override
        public void serialize(LocalDate day, JsonGenerator to, SerializationContext context) {
            to.writeEmbeddedObject(day);
        }
    }
}
