package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** A side as data; it has no page. */
@JsonClassDescription("A party to the talks.")
public record SideJson(
        @JsonPropertyDescription("Written by an editor, never used again for anything else of its kind.")
        String id,

        @JsonPropertyDescription("Its name.") String name) {

    public static SideJson of(SideView side) {
        return new SideJson(side.id(), side.name());
    }
}
