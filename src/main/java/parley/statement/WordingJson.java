package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.stream.Collectors;

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
}
