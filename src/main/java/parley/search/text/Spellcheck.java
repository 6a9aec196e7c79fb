package parley.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import parley.filter.QueryText;

/** Finds what may have been meant by words that find nothing. */
public final class Spellcheck {

    private static final int MOST = 3;
    // What each word costs grows with its length.
    private static final int WORDS = 4;
    private static final int LONGEST = 20;

    private final Analyzers language;
    private final TextIndex index;

    /**
     * A word of a question with what may have been meant by it.
     *
     * @param start where it stands in the question
     */
    private record Doubt(int start, int end, List<String> others) {}

    public Spellcheck(TextIndex index) {
        this.index = index;
        language = index.language();
    }

    /** The question with its unknown words corrected, or one known word where all are known. */
    public List<String> corrections(String question, Predicate<String> finds) {
        var unknown = doubts(question, false);
        var found = new LinkedHashSet<String>();
        for (var at = 0; at < MOST && !unknown.isEmpty(); at++) {
            add(found, corrected(question, unknown, at), finds);
        }
        if (found.isEmpty()) {
            for (var doubt : unknown.isEmpty() ? doubts(question, true) : List.<Doubt>of()) {
                add(found, corrected(question, List.of(doubt), 0), finds);
            }
        }
        return found.stream().limit(MOST).toList();
    }

    private static void add(LinkedHashSet<String> found, String other, Predicate<String> finds) {
        if (!found.contains(other) && finds.test(other)) {
            found.add(other);
        }
    }

    private List<Doubt> doubts(String question, boolean known) {
        var doubts = new ArrayList<Doubt>();
        for (var part : QueryText.parse(question).parts()) {
            if (part.excluded()) {
                continue;
            }
            for (var word : language.words(part.text())) {
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

    /** Every doubtful word replaced by the one that comes so near, or by the last that there is. */
    private static String corrected(String question, List<Doubt> doubts, int nearness) {
        var text = new StringBuilder();
        var at = 0;
        for (var doubt : doubts) {
            var other = doubt.others().get(Math.min(nearness, doubt.others().size() - 1));
            text.append(question, at, doubt.start()).append(other);
            at = doubt.end();
        }
        return text.append(question.substring(at)).toString();
    }
}
