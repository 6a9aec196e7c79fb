package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words as data. */
@JsonClassDescription("Words as one place has them.")
public record WordingJson(
        @JsonPropertyDescription(TEXT) String text,
        @JsonPropertyDescription(RUNS) List<RunJson> words) {

    /** The description of the text. */
    public static final String TEXT =
            "The words as one text: what stands between “ and ” is the speaker's own, the rest is how it was reported.";

    /** The description of the runs. */
    public static final String RUNS = "The same in order as runs, without the marks.";

    /** Words as data. */
    public static WordingJson of(List<WordRun> runs) {
        return new WordingJson(text(runs), runs.stream().map(RunJson::of).toList());
    }

    /** Words as one text, the speaker's own in quotation marks. */
    public static String text(List<WordRun> runs) {
        return runs.stream().map(run -> run.open() + run.text() + run.close()).collect(Collectors.joining());
    }

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
}
