package parley.publishing.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
 * number or a text, and no text is a formula, whatever it begins with.
 */
final class Xlsx {

    /** The most characters of a cell. */
    static final int CELL = 32_767;

    /** Stands at the end of a text that a cell can't hold. */
    static final String CUT = "… [cut at 32,767 characters, the most that a cell holds; whole in CSV and JSON]";

    /** The calendar of workbooks begins in 1900 and takes that for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String DAY = "yyyy-mm-dd";

    /** Readers take _x0041_ for a letter by its number. */
    private static final Pattern NUMBERED_LETTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int WIDTH = 18;

    /** How many rows are written at once. */
    private static final int AT_ONCE = 500;

    /** Keeps a day as the object that it is. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(LocalDate.class, new Unchanged()))
            .build();

    private final Workbook book;
    private final List<String> columns;
    private final ObjectWriter writer;
    private final int most;
    private Worksheet sheet;
    private int row;

    private Xlsx(Workbook book, List<String> columns, Origin origin, int most) {
        this.book = book;
        this.columns = columns;
        this.most = most;
        writer = MAPPER.writer().withAttribute(Origin.class, origin);
        sheet = sheet();
    }

    static void write(Table table, Origin origin, OutputStream to) throws IOException {
        write(table, origin, to, Worksheet.MAX_ROWS);
    }

    /**
     * Writes a workbook that goes on on another sheet where one is full.
     *
     * @param most the rows of a sheet
     */
    static void write(Table table, Origin origin, OutputStream to, int most) throws IOException {
        var book = new Workbook(to, "Parley", null);
        var xlsx = new Xlsx(book, Csv.names(table.row()), origin, most);
        try {
            table.rows().accept(xlsx::add);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        // Not after a failure: this would end half a table as if it were whole.
        book.finish();
    }

    /** A new sheet that has the names of the columns in its first row, which stays in sight. */
    private Worksheet sheet() {
        // Of one name given twice, the library numbers the second.
        var next = book.newWorksheet("Parley");
        next.freezePane(0, 1);
        for (var column = 0; column < columns.size(); column++) {
            next.width(column, WIDTH);
            next.inlineString(0, column, columns.get(column));
            next.style(0, column).bold().set();
        }
        row = 1;
        return next;
    }

    private void add(CsvRow entry) {
        try {
            if (row == most) {
                sheet.finish();
                sheet = sheet();
            }
            JsonNode cells = writer.valueToTree(entry);
            for (var column = 0; column < columns.size(); column++) {
                add(column, cells.get(columns.get(column)));
            }
            if (++row % AT_ONCE == 0) {
                sheet.flush();
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void add(int column, @Nullable JsonNode cell) {
        if (cell == null || cell.isNull()) {
            return;
        }
        if (cell instanceof POJONode known && known.getPojo() instanceof LocalDate day) {
            add(column, day);
        } else if (cell.isNumber()) {
            sheet.value(row, column, cell.numberValue());
        } else if (!cell.asString().isEmpty()) {
            var words = cell.asString();
            sheet.inlineString(row, column, text(words));
            if (words.indexOf('\n') >= 0) {
                // A spreadsheet shows a line break only where the lines of a cell are wrapped.
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }

    private void add(int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            sheet.inlineString(row, column, day.toString());
        } else {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        }
    }

    /** A text with the spaces that it begins and ends with, which a plain text would lose. */
    private static RichText text(String whole) {
        var text = whole.length() > CELL ? whole.substring(0, CELL - CUT.length()) + CUT : whole;
        return RichText.builder()
                .run(NUMBERED_LETTER.matcher(text).replaceAll("_x005F_"))
                .end()
                .build();
    }

    private static final class Unchanged extends ValueSerializer<LocalDate> {

        @Override
        public void serialize(LocalDate day, JsonGenerator to, SerializationContext context) {
            to.writeEmbeddedObject(day);
        }
    }
}
