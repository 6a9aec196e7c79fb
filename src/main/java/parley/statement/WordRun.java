package parley.statement;

import java.util.ArrayList;
import java.util.List;
import parley.record.Words;
import parley.search.Marker;

/**
 * A stretch of words that are all the speaker's own or all reported, as it stands on a page.
 *
 * @param own whether they are the speaker's own
 * @param pieces the words, told apart where they answer a search
 */
public record WordRun(boolean own, List<Piece> pieces) {

    /** The words themselves. */
    public String text() {
        return Piece.text(pieces);
    }

    /** The runs of words without anything marked. */
    public static List<WordRun> of(Words words) {
        return of(words, Marker.NONE);
    }

    /**
     * A phrase is found across quotation marks too, so the whole text is searched, not each run.
     */
    public static List<WordRun> of(Words words, Marker marker) {
        var hits = Piece.of(words.text(), marker);
        var runs = new ArrayList<WordRun>();
        var own = false;
        var pieces = new ArrayList<Piece>();
        for (var hit : hits) {
            var start = 0;
            for (var at = 0; at < hit.text().length(); at++) {
                var letter = hit.text().charAt(at);
                if (letter == '“' || letter == '”') {
                    Piece.add(pieces, hit.text().substring(start, at), hit.hit());
                    add(runs, own, pieces);
                    pieces = new ArrayList<>();
                    own = letter == '“';
                    start = at + 1;
                }
            }
            Piece.add(pieces, hit.text().substring(start), hit.hit());
        }
        add(runs, own, pieces);
        return List.copyOf(runs);
    }

    private static void add(List<WordRun> runs, boolean own, List<Piece> pieces) {
        if (!pieces.isEmpty()) {
            runs.add(new WordRun(own, List.copyOf(pieces)));
        }
    }
}
