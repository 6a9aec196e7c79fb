package parley.record.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** A word from a closed list, as an enum. */
public interface Vocabulary {

    /** The word as it stands in data files, tables, addresses and JSON. */
    @JsonValue
    String text();
}
