package parley.search.text;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Scorer;

/**
 * Ranks entries by how well they match a query: how often its words stand in them, in fields of which weight.
 *
 * <p>Lucene would merge the fields entry by entry, which takes several times as long where a word is common. So each
 * field is read on its own, one block of entries at a time.
 */
final class DisMaxRanker {

    /** The number of entries in a block: few enough for their scores to stay in the processor's cache. */
    private static final int BLOCK = 1 << 12;

    /** The weight of the other fields beside the best one of a word. */
    private static final float TIE = 0.1f;

    /** The higher score first; of equal ones the first on the timeline. */
    static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(one -> -one.score).thenComparingInt(one -> one.doc);

    private final List<List<Scorer>> words;
    private final float[] scores = new float[BLOCK];
    private final float[] highest = new float[BLOCK];
    private final float[] all = new float[BLOCK];

    /**
     * @param words for each word of the query its fields, none of them read yet
     */
    DisMaxRanker(List<List<Scorer>> words) {
        this.words = words;
    }

    /**
     * The best of some entries, in no order.
     *
     * @param entries in the order of the timeline, of which those from start to end are ranked
     */
    Collection<ScoreDoc> best(int[] entries, int start, int end, int most) throws IOException {
        var best = new PriorityQueue<>(BEST_FIRST.reversed());
        var least = Float.NEGATIVE_INFINITY;
        for (var at = start; at < end; ) {
            var first = entries[at];
            score(first);
            for (; at < end && entries[at] < first + BLOCK; at++) {
                var score = scores[entries[at] - first];
                if (score > least) {
                    best.add(new ScoreDoc(entries[at], score));
                    if (best.size() > most) {
                        best.remove();
                        least = best.element().score;
                    }
                }
            }
        }
        return best;
    }

    /** Scores the block that begins with an entry. */
    private void score(int first) throws IOException {
        Arrays.fill(scores, 0);
        for (var fields : words) {
            Arrays.fill(highest, 0);
            Arrays.fill(all, 0);
            for (var field : fields) {
                score(field, first);
            }
            for (var at = 0; at < BLOCK; at++) {
                scores[at] += highest[at] + TIE * (all[at] - highest[at]);
            }
        }
    }

    private void score(Scorer field, int first) throws IOException {
        var found = field.iterator();
        var entry = found.docID() < first ? found.advance(first) : found.docID();
        while (entry < first + BLOCK) {
            var score = field.score();
            highest[entry - first] = Math.max(highest[entry - first], score);
            all[entry - first] += score;
            entry = found.nextDoc();
        }
    }
}
