package parley.publishing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A node of JSON-LD in the terms of schema.org; what the record does not know is left out. */
public final class JsonLdNode {

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private JsonLdNode() {}

    /** A node without a page. */
    public static JsonLdNode of(String type) {
        return new JsonLdNode().with("@type", type);
    }

    /** A node that is identified by its page. */
    public static JsonLdNode of(String type, String path) {
        return of(type).with("@id", new Address(path));
    }

    /** Adds a property, unless its value is empty. */
    public JsonLdNode with(String property, Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(known -> with(property, known));
        } else if (!value.equals("") && !(value instanceof Collection<?> all && all.isEmpty())) {
            properties.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }
}
