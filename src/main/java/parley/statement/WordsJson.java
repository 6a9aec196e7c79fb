package parley.statement;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words as data. */
@JsonClassDescription("Words as one place has them.")
public record WordsJson(
        @JsonPropertyDescription(
                "The words as one text: what stands between “ and ” is the speaker's own, the rest is how it was reported.")
        String text,

        @JsonPropertyDescription("The same in order as runs, without the marks.")
        List<Map<String, String>> words) {

    public static WordsJson of(List<WordRun> runs) {
        return new WordsJson(
                text(runs),
                runs.stream()
                        .map(run -> Map.of(run.own() ? "own" : "reported", run.text()))
                        .toList());
    }

    /** The words as one text with their marks. */
    public static String text(List<WordRun> runs) {
        return runs.stream()
                .map(run -> run.own() ? "“" + run.text() + "”" : run.text())
                .collect(Collectors.joining());
    }
}
