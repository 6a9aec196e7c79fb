package parley.dataset;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import parley.record.Source;
import parley.record.Sources;
import parley.record.Summary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the package says of itself: datapackage.json of Data Package 1 (Frictionless). */
@Component
class Descriptor {

    private static final int AT_ONCE = 500;

    // Not the mapper of the application: what is published does not change with its settings.
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    // The same line ends on every system, as the bytes are to be the same.
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build();

    /** A table of the schema, and of the package. */
    record Table(String name, String file, String description, List<String> columns) {}

    private final JsonNode fixed;
    private final List<Table> tables;
    private final Sources sources;

    Descriptor(Sources sources) {
        this.sources = sources;
        fixed = Resources.json("dataset/datapackage.json");
        tables = fixed.get("resources").valueStream().map(Descriptor::table).toList();
    }

    /** In the order of the package. */
    List<Table> tables() {
        return tables;
    }

    /** What may be done with the record, as far as it is known. */
    String rights() {
        return fixed.get("rights").asString();
    }

    /** Writes the descriptor of one version of the record, and leaves the stream open. */
    void write(Summary record, OutputStream to) {
        try (var json = JSON.writer().createGenerator(to)) {
            json.writeStartObject();
            fixed.properties()
                    .forEach(
                            property -> {
                                json.writeName(property.getKey());
                                json.writeTree(property.getValue());
                            });
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

    private static Table table(JsonNode resource) {
        return new Table(
                resource.get("name").asString(),
                resource.get("path").asString(),
                resource.get("description").asString(),
                resource.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("name").asString())
                        .toList());
    }
}
