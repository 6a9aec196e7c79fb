package parley.publishing.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import parley.publishing.CsvRow;
import parley.publishing.Origin;
import parley.publishing.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a table as RFC 4180 has it, row by row. */
public final class Csv {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new SimpleModule().addSerializer(String.class, new Harmless()))
            .build();

    /**
     * A column.
     *
     * @param component the component of the row that it follows from, named as a column of a table would be
     * @param row the record that has that component
     * @param description what the component says of itself; may be empty
     */
    public record Column(String name, String component, Class<?> row, String description) {}

    private Csv() {}

    /** What a row of any list can be, by name. */
    public static List<? extends Class<? extends CsvRow>> rows() {
        return PageSchema.found(CsvRow.class)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /** The columns of a row, in their order. */
    public static List<Column> columns(Class<? extends CsvRow> row) {
        var columns = new ArrayList<Column>();
        MAPPER.acceptJsonFormatVisitor(row, new JsonFormatVisitorWrapper.Base() {
            @Override
            public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
                return new JsonObjectFormatVisitor.Base(getContext()) {
                    @Override
                    public void property(BeanProperty property) {
                        columns.add(column(property));
                    }

                    @Override
                    public void optionalProperty(BeanProperty property) {
                        columns.add(column(property));
                    }
                };
            }
        });
        return columns;
    }

    /** The names of the columns of a row. Where a row is one of two records, they share columns. */
    static List<String> names(Class<? extends CsvRow> row) {
        return columns(row).stream().map(Column::name).distinct().toList();
    }

    private static Column column(BeanProperty property) {
        var component = property.getMember();
        var description = property.getMetadata().getDescription();
        return new Column(
                property.getName(),
                PropertyNamingStrategies.SNAKE_CASE.nameForField(
                        MAPPER.serializationConfig(), null, component.getName()),
                component.getDeclaringClass(),
                description == null ? "" : description);
    }

    static void write(Table table, Origin origin, OutputStream to) throws IOException {
        var schema = CsvSchema.builder().setLineSeparator("\r\n").setUseHeader(true);
        names(table.row()).forEach(schema::addColumn);
        try {
            var rows = MAPPER.writerFor(table.row())
                    .with(schema.build())
                    .withAttribute(Origin.class, origin)
                    .writeValues(to);
            table.rows().accept(rows::write);
            // Not after a failure: closing would end half a table as if it were whole.
            rows.close();
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
    }

    /** Puts an apostrophe before a text that a spreadsheet would run, or that begins with one; programs remove it. */
    private static final class Harmless extends ValueSerializer<String> {

        /**
         * A spreadsheet runs a cell that begins with one of the signs, and may ignore invisible characters before it.
         * What begins with an apostrophe gets one more, so that dropping one is right.
         */
        private static final Pattern FORMULA =
                Pattern.compile("'.*|[\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*|[\t\r\n].*", Pattern.DOTALL);

        @Override
        public void serialize(String text, JsonGenerator to, SerializationContext context) {
            to.writeString(FORMULA.matcher(text).matches() ? "'" + text : text);
        }
    }
}
