package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.statement.view.WordRun;

/** Words as data. */
@JsonClassDescription("Words as one place has them.")
public record WordingJson(
        @JsonPropertyDescription(TEXT) String text,
        @JsonPropertyDescription(RUNS) List<RunJson> words) {

    /** The description of the text. */
    public static final String TEXT =
            "The words as one text: what stands in quotation marks is quoted, the rest is paraphrase.";

    /** The description of the runs. */
    public static final String RUNS = "The same in order as runs, without the marks.";

    /** Words as data. */
    public static WordingJson of(List<WordRun> runs) {
        return new WordingJson(
                WordRun.text(runs), runs.stream().map(RunJson::of).toList());
    }

    /** A run of words as data. */
    @JsonClassDescription(
            "Words that are all quoted, or all paraphrase: an object with one key, quoted or paraphrased, which says which.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RunJson(
            @JsonPropertyDescription("What the source has in quotation marks, letter for letter.") @Nullable
            String quoted,

            @JsonPropertyDescription("The rest, in the record's own sentence.") @Nullable
            String paraphrased) {

        static RunJson of(WordRun run) {
            return run.isQuoted() ? new RunJson(run.text(), null) : new RunJson(null, run.text());
        }
    }
}
