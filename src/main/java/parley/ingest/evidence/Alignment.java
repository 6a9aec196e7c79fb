package parley.ingest.evidence;

import java.util.Optional;

/** A stretch of a text that resembles words, by edit distance, from one border of a word to another. */
record Alignment(int start, int end) {

    /** As many edits a letter as leave words recognisable. */
    private static final double MOST_EDITS = 0.4;

    /** Finds the stretch of a text between two places that takes the fewest edits (Sellers 1980). */
    static Optional<Alignment> best(String text, int from, int to, String words) {
        var length = words.length();
        var edits = new int[length + 1];
        var starts = new int[length + 1];
        for (var row = 0; row <= length; row++) {
            edits[row] = row;
            starts[row] = from;
        }
        var best = length;
        var start = from;
        var end = from;
        for (var at = from; at < to; at++) {
            var diagonal = edits[0];
            var diagonalStart = starts[0];
            starts[0] = at + 1;
            for (var row = 1; row <= length; row++) {
                var change = diagonal + (words.charAt(row - 1) == text.charAt(at) ? 0 : 1);
                var changeStart = row == 1 ? at : diagonalStart;
                diagonal = edits[row];
                diagonalStart = starts[row];
                if (change <= edits[row] + 1 && change <= edits[row - 1] + 1) {
                    edits[row] = change;
                    starts[row] = changeStart;
                } else if (edits[row - 1] < edits[row]) {
                    edits[row] = edits[row - 1] + 1;
                    starts[row] = starts[row - 1];
                } else {
                    edits[row]++;
                }
            }
            if (edits[length] < best) {
                best = edits[length];
                start = starts[length];
                end = at + 1;
            }
        }
        return best <= length * MOST_EDITS
                ? Optional.of(new Alignment(start, end).toWholeWords(text))
                : Optional.empty();
    }

    Alignment toWholeWords(String text) {
        return new Alignment(border(text, start, 0, -1), border(text, end, text.length(), 1));
    }

    /** The next border of a word. */
    private static int border(String text, int place, int most, int step) {
        var at = place;
        while (at != most && Quotation.isWithinWord(text, at)) {
            at += step;
        }
        return at;
    }
}
