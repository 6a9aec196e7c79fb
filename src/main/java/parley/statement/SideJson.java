package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import parley.publishing.EditorsId;

/** A side as data. */
@JsonClassDescription("A party to the talks.")
public record SideJson(
        @EditorsId String id,

        @JsonPropertyDescription("Its name.") String name) {

    /** A side as data. */
    public static SideJson of(SideView side) {
        return new SideJson(side.id(), side.name());
    }
}
