package parley.statement.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import parley.record.value.Words;
import parley.search.text.Highlighter;

/**
 * A stretch of words that are all quoted or all paraphrase, as it stands on a page.
 *
 * @param open the quotation mark before them; empty for paraphrase
 * @param words without the quotation marks
 * @param close the quotation mark after them; empty for paraphrase
 */
public record WordRun(String open, HighlightedText words, String close) {

    /** Whether they are quoted. */
    public boolean isQuoted() {
        return !open.isEmpty();
    }

    /** The words without highlights. */
    public String text() {
        return words.text();
    }

    /** Words as one text, what is quoted in its marks. */
    public static String text(List<WordRun> runs) {
        return runs.stream().map(run -> run.open() + run.text() + run.close()).collect(Collectors.joining());
    }

    /** The runs of words without highlights. */
    public static List<WordRun> of(Words words) {
        return of(words, Highlighter.NONE);
    }

    /** The runs with hits highlighted in the whole text, as a phrase is found across quotation marks too. */
    public static List<WordRun> of(Words words, Highlighter marker) {
        var marked = HighlightedText.of(words.text(), marker);
        var runs = new ArrayList<WordRun>();
        var end = 0;
        for (var run : words.runs()) {
            var start = end + run.open().length();
            var part = marked.part(start, start + run.text().length());
            runs.add(new WordRun(run.open(), part, run.close()));
            end += run.marked().length();
        }
        return List.copyOf(runs);
    }
}
