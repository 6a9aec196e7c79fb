package parley.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import parley.filter.QueryText;

/** Suggests other spellings for words that find nothing. */
public final class Spellcheck {

    private static final int MOST = 3;
    // The time that a word takes grows with its length.
    private static final int WORDS = 4;
    private static final int LONGEST = 20;

    private final TextIndex index;

    /**
     * A word of a query, and the words that may have been meant.
     *
     * @param start where it stands in the query
     */
    private record Doubt(int start, int end, List<String> others) {}

    public Spellcheck(TextIndex index) {
        this.index = index;
    }

    /** The query with its unknown words corrected; where all are known, with one of them replaced. */
    public List<String> corrections(String query, Predicate<String> finds) {
        var unknown = doubts(query, false);
        var found = new LinkedHashSet<String>();
        for (var at = 0; at < MOST && !unknown.isEmpty(); at++) {
            add(found, corrected(query, unknown, at), finds);
        }
        if (found.isEmpty()) {
            for (var doubt : unknown.isEmpty() ? doubts(query, true) : List.<Doubt>of()) {
                add(found, corrected(query, List.of(doubt), 0), finds);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static void add(LinkedHashSet<String> found, String other, Predicate<String> finds) {
        if (!found.contains(other) && finds.test(other)) {
            found.add(other);
        }
    }

    private List<Doubt> doubts(String query, boolean known) {
        var doubts = new ArrayList<Doubt>();
        for (var part : QueryText.parse(query).parts()) {
            if (part.excluded()) {
                continue;
            }
            for (var word : index.language().words(part.text())) {
                if (doubts.size() < WORDS && word.plain().length() <= LONGEST && index.knows(word.plain()) == known) {
                    var others = index.near(word.plain(), MOST);
                    if (!others.isEmpty()) {
                        var start = part.start() + word.start();
                        doubts.add(new Doubt(start, part.start() + word.end(), others));
                    }
                }
            }
        }
        return doubts;
    }

    /** Every doubtful word replaced by its suggestion of this rank, or by its last one. */
    private static String corrected(String query, List<Doubt> doubts, int rank) {
        var text = new StringBuilder();
        var at = 0;
        for (var doubt : doubts) {
            var other = doubt.others().get(Math.min(rank, doubt.others().size() - 1));
            text.append(query, at, doubt.start()).append(other);
            at = doubt.end();
        }
        return text.append(query.substring(at)).toString();
    }
}
