package parley.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words as data.
 *
 * @param text as one text, the speaker's own between “ and ”
 * @param words as runs, each either own or reported
 */
public record WordsJson(String text, List<Map<String, String>> words) {

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
