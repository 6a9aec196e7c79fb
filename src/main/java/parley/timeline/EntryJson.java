package parley.timeline;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Optional;
import parley.statement.StatementJson;
import parley.talks.TalksJson;

/** An entry as data: either a statement or talks. */
@JsonClassDescription("What stands at one place of the timeline: either a statement or talks, the other being null.")
record EntryJson(
        @JsonPropertyDescription("The statement.") Optional<StatementJson> statement,
        @JsonPropertyDescription("The talks.") Optional<TalksJson> talks) {

    static EntryJson of(EntryView entry) {
        return new EntryJson(
                Optional.ofNullable(entry.statement()).map(StatementJson::of),
                Optional.ofNullable(entry.talks()).map(TalksJson::of));
    }
}
