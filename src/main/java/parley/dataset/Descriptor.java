package parley.dataset;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.record.history.Summary;
import parley.record.projection.Tables;
import parley.record.source.Source;
import parley.record.source.Sources;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes datapackage.json, which describes the package (Frictionless Data Package 1). */
@Component
class Descriptor {

    /** What may be done with the record, as far as it is known. */
    static final String RIGHTS =
            "The record names no licence, and this package gives none. What it takes from its sources is facts and the"
                    + " words that they have in quotation marks, letter for letter; every other sentence is the record's own.";

    private static final String DESCRIPTION =
            "The whole record: talks, who took part, and what each speaker said about them, each with its source. One CSV"
                    + " file a table, UTF-8, as RFC 4180 has it, with a header row. An empty cell is unknown, open or absent,"
                    + " as its column says. Rows stand in the order of the record. Cells are as the record has them, to be read"
                    + " by programs: before opening a file in a spreadsheet, have it take every column as text, since a cell may"
                    + " begin with =, +, - or @, which a spreadsheet would run as a formula.";

    private static final int AT_ONCE = 500;

    // Not the mapper of the application, whose settings must not change what is published.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            // The same line ends on every system, as the bytes are to be the same.
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** A table of the package: a Tabular Data Resource. */
    private record Resource(
            String name,
            String profile,
            String path,
            String description,
            String format,
            String mediatype,
            String encoding,
            Schema schema) {

        static Resource of(Tables.Table table) {
            return new Resource(
                    table.name(),
                    "tabular-data-resource",
                    table.name() + ".csv",
                    table.description(),
                    "csv",
                    "text/csv",
                    "utf-8",
                    Schema.of(table));
        }
    }

    private record Schema(
            List<Field> fields,
            List<String> primaryKey,
            @JsonInclude(Include.NON_EMPTY) List<ForeignKey> foreignKeys) {

        static Schema of(Tables.Table table) {
            return new Schema(
                    table.columns().stream().map(Field::of).toList(),
                    table.key(),
                    table.columns().stream()
                            .filter(column -> !column.references().isEmpty())
                            .map(ForeignKey::of)
                            .toList());
        }
    }

    private record ForeignKey(String fields, Reference reference) {

        static ForeignKey of(Tables.Column column) {
            return new ForeignKey(column.name(), new Reference(column.references(), "id"));
        }
    }

    private record Reference(String resource, String fields) {}

    private record Field(
            String name,
            String type,
            String description,
            @JsonInclude(Include.NON_NULL) @Nullable Constraints constraints) {

        static Field of(Tables.Column column) {
            return new Field(
                    column.name(),
                    column.type().name().toLowerCase(Locale.ROOT),
                    column.description(),
                    Constraints.of(column));
        }
    }

    private record Constraints(
            @JsonInclude(Include.NON_DEFAULT) boolean required,
            @JsonInclude(Include.NON_DEFAULT) boolean unique,

            @JsonInclude(Include.NON_EMPTY) @JsonProperty("enum")
            List<String> values) {

        static @Nullable Constraints of(Tables.Column column) {
            return column.isRequired() || column.isUnique() || !column.values().isEmpty()
                    ? new Constraints(column.isRequired(), column.isUnique(), column.values())
                    : null;
        }
    }

    private final Sources sources;

    Descriptor(Sources sources) {
        this.sources = sources;
    }

    /** Writes the descriptor of one version of the record, and leaves the stream open. */
    void write(Summary record, List<Tables.Table> tables, OutputStream to) {
        try (var json = JSON.writer().createGenerator(to)) {
            json.writeStartObject();
            json.writeStringProperty("profile", "tabular-data-package");
            json.writeStringProperty("name", "parley");
            json.writeStringProperty("title", "Parley, a record of diplomatic talks");
            json.writeStringProperty("description", DESCRIPTION);
            json.writeStringProperty("rights", RIGHTS);
            json.writePOJOProperty(
                    "resources", tables.stream().map(Resource::of).toList());
            json.writeStringProperty("version", version(record.updated(), record.version()));
            json.writeStringProperty("updated", record.updated().toString());
            json.writeArrayPropertyStart("sources");
            for (var first = 1; first <= record.sources(); first += AT_ONCE) {
                sources.findByPositionBetweenOrderByPosition(first, first + AT_ONCE - 1)
                        .forEach(source -> write(source, json));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Source source, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("title", source.name());
        source.address().ifPresent(address -> json.writeStringProperty("path", address));
        json.writeEndObject();
    }

    /** Day and id as semantic versioning has them, which the standard asks for. */
    private static String version(LocalDate day, String id) {
        return "%d.%d.%d+%s".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), id);
    }
}
