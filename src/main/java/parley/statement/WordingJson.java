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
            "The words as one text: what stands in quotation marks is quoted, the rest is paraphrase.";

    /** The description of the runs. */
    public static final String RUNS = "The same in order as runs, without the marks.";

    /** Words as data. */
    public static WordingJson of(List<WordRun> runs) {
        return new WordingJson(text(runs), runs.stream().map(RunJson::of).toList());
    }

    /** Words as one text, what is quoted in its marks. */
    public static String text(List<WordRun> runs) {
        return runs.stream().map(run -> run.open() + run.text() + run.close()).collect(Collectors.joining());
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
