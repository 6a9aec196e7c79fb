package parley.publishing.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import parley.publishing.Origin;
import parley.publishing.Table;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a table as RFC 4180 has it, row by row. */
final class Csv {

    private static final ObjectWriter WRITER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build()
            .writer(CsvSchema.builder().setLineSeparator("\r\n").build());

    /**
     * A spreadsheet runs a cell that begins with one of the signs, and may pass over what is not
     * seen before it. What begins with apostrophes gets one more, so that dropping one is right.
     */
    private static final Pattern FORMULA =
            Pattern.compile("'*[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|'*[\t\r\n].*", Pattern.DOTALL);

    private Csv() {}

    static void write(Table table, Origin origin, OutputStream to) throws IOException {
        try {
            var rows = WRITER.withAttribute(Origin.class, origin).writeValues(to);
            rows.write(table.header());
            table.rows().forEach(row -> rows.write(harmless(row)));
            // Only here: closing after a failure would end half a table as if it were whole.
            rows.close();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
    }

    private static List<Object> harmless(List<?> row) {
        return row.stream().map(Csv::harmless).toList();
    }

    /**
     * Puts an apostrophe before text that would run; whoever reads the file by program drops it.
     */
    private static Object harmless(Object cell) {
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
    }
}
