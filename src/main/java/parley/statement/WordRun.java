package parley.statement;

import java.util.ArrayList;
import java.util.List;
import parley.record.value.Words;
import parley.search.text.Highlighter;

/** Words, without quotation marks, that are all the speaker's own or all reported. */
public record WordRun(boolean own, HighlightedText words) {

    /** The words without highlights. */
    public String text() {
        return words.text();
    }

    /** The runs of words without highlights. */
    public static List<WordRun> of(Words words) {
        return of(words, Highlighter.NONE);
    }

    /** The runs with hits highlighted in the whole text, as a phrase is found across quotation marks too. */
    public static List<WordRun> of(Words words, Highlighter marker) {
        var marked = HighlightedText.of(words.text(), marker);
        var runs = new ArrayList<WordRun>();
        var own = false;
        var start = 0;
        for (var at = 0; at < marked.text().length(); at++) {
            var letter = marked.text().charAt(at);
            if (letter == '“' || letter == '”') {
                add(runs, own, marked.part(start, at));
                own = letter == '“';
                start = at + 1;
            }
        }
        add(runs, own, marked.part(start, marked.text().length()));
        return List.copyOf(runs);
    }

    private static void add(List<WordRun> runs, boolean own, HighlightedText words) {
        if (!words.isEmpty()) {
            runs.add(new WordRun(own, words));
        }
    }
}
