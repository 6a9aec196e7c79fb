package parley.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the JSON Schema of pages into tables for readers, so that each field is described once. */
final class SchemaParts {

    /**
     * A kind of object in the data.
     *
     * @param id unique on a page
     * @param name what the parts that hold it call it
     */
    record Definition(String id, String name, String description, List<Property> properties) {}

    record Property(String name, Type type, String description) {}

    /**
     * What a property holds, in words: some before the part it leads to, that part, some after.
     *
     * @param part the name of the part; empty for none
     * @param href leads to the part; empty for none
     */
    record Type(String before, String part, String href, String after) {

        static Type plain(String name) {
            return new Type(name, "", "", "");
        }

        Type listed() {
            return new Type("list of " + before, part, href, after);
        }

        Type orNull() {
            return new Type(before, part, href, after + " or null");
        }
    }

    private final JsonNode schema;
    private final List<Definition> parts = new ArrayList<>();

    private SchemaParts(JsonNode schema) {
        this.schema = schema;
    }

    /** The whole first, then its parts as the schema lists them. */
    static List<Definition> of(JsonNode schema) {
        var reader = new SchemaParts(schema);
        reader.read("", reader.schema);
        reader.schema.get("$defs").properties().forEach(part -> reader.read(part.getKey(), part.getValue()));
        return List.copyOf(reader.parts);
    }

    private void read(String name, JsonNode node) {
        var properties = node.get("properties").properties().stream()
                .map(property ->
                        new Property(property.getKey(), type(property.getValue()), description(property.getValue())))
                .toList();
        parts.add(new Definition(id(name), name.isEmpty() ? "The whole" : name, description(node), properties));
    }

    private String description(JsonNode node) {
        var described = node.has("description") || !node.has("$ref")
                ? node
                : schema.get("$defs").get(name(node));
        return described.path("description").asString("");
    }

    private static Type type(JsonNode node) {
        if (node.has("$ref")) {
            return new Type("", name(node), "#" + id(name(node)), "");
        }
        if (node.has("anyOf")) {
            return type(node.get("anyOf").get(1)).orNull();
        }
        if (node.has("enum")) {
            return either(node.get("enum").valueStream().toList());
        }
        var names = names(node.get("type"));
        if (names.contains("array")) {
            return type(node.get("items")).listed();
        }
        var type = Type.plain(word(names.get(0)));
        return names.contains("null") ? type.orNull() : type;
    }

    private static Type either(List<JsonNode> values) {
        var type = Type.plain(values.stream()
                .filter(value -> !value.isNull())
                .map(JsonNode::asString)
                .collect(Collectors.joining(", ", "one of ", "")));
        return values.stream().anyMatch(JsonNode::isNull) ? type.orNull() : type;
    }

    private static List<String> names(JsonNode type) {
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static String word(String type) {
        return switch (type) {
            case "string" -> "text";
            case "integer" -> "number";
            case "boolean" -> "true or false";
            case "object" -> "text by name";
            default -> throw new IllegalArgumentException("no word for " + type);
        };
    }

    private static String id(String name) {
        return ("json " + name).strip().replace(' ', '-');
    }

    private static String name(JsonNode reference) {
        return reference.get("$ref").asString().substring("#/$defs/".length());
    }
}
