package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import parley.publishing.EditorsId;
import parley.statement.view.SideView;

/** A side as data. */
@JsonClassDescription("A party to the talks.")
public record SideJson(
        @EditorsId String id,

        @JsonPropertyDescription("Its name.") String name) {

    /** A side as data; empty for no side. */
    public static Optional<SideJson> of(SideView side) {
        return side.isNone() ? Optional.empty() : Optional.of(new SideJson(side.id(), side.name()));
    }
}
