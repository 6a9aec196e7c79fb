package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** A run of words as data. */
@JsonClassDescription(
        "Words that are all the speaker's own, or all reported: an object with one key, own or reported, which says which.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RunJson(
        @JsonPropertyDescription("The speaker's own words, as the source has them in quotation marks.") @Nullable
        String own,

        @JsonPropertyDescription("How it was reported.") @Nullable
        String reported) {

    static RunJson of(WordRun run) {
        return run.own() ? new RunJson(run.text(), null) : new RunJson(null, run.text());
    }
}
