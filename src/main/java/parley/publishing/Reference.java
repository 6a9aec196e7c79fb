package parley.publishing;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;

/** Something with a page of its own, as JSON. */
@JsonClassDescription("Something with a page of its own.")
public record Reference(
        @EditorsId String id,

        @JsonPropertyDescription("What readers know it by.") String name,
        @JsonPropertyDescription("Its page.") Address address) {

    /** What a link leads to; its id is the last part of the path. */
    public static Reference to(Link link) {
        var path = link.href();
        return new Reference(path.substring(path.lastIndexOf('/') + 1), link.name(), new Address(path));
    }
}
