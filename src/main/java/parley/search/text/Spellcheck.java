package parley.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import parley.filter.QueryText;
import parley.filter.Scope;

/** Suggests other spellings for words that find nothing. For one thread. */
public final class Spellcheck {

    private static final int MOST = 3;
    // The time that a word takes grows with its length.
    private static final int WORDS = 4;
    private static final int LONGEST = 40;
    // Each part of so many characters is searched for.
    private static final int CHARACTERS = 20;

    private final TextIndex index;
    private final WordSplitter splitter = new WordSplitter();

    /**
     * A word of a query, and the words that may have been meant.
     *
     * @param start where it stands in the query
     */
    private record Doubt(int start, int end, List<String> others) {}

    public Spellcheck(TextIndex index) {
        this.index = index;
    }

    /**
     * The query with its unknown words corrected; where all are known, with one of them replaced; what is in capitals
     * in small letters; of Chinese, Japanese and Korean, whose words stand together, the longest parts.
     */
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
        if (found.isEmpty()) {
            add(found, query.toLowerCase(Locale.ROOT), finds);
            parts(query, finds).forEach(part -> add(found, part, finds));
        }
        found.remove(query);
        return found.stream().limit(MOST).toList();
    }

    /** The longest parts of a query of single characters that find something, two characters at least. */
    private List<String> parts(String query, Predicate<String> finds) {
        var clauses = QueryText.parse(query).parts();
        var words = clauses.size() == 1 ? splitter.words(clauses.get(0).text()) : List.<Word>of();
        if (words.size() > CHARACTERS
                || words.stream()
                        .anyMatch(word ->
                                word.text().codePointCount(0, word.text().length()) > 1)) {
            return List.of();
        }
        var text = words.isEmpty() ? "" : clauses.get(0).text();
        for (var length = words.size() - 1; length > 1; length--) {
            var found = new ArrayList<String>();
            for (var start = 0; start + length <= words.size(); start++) {
                var part = text.substring(
                        words.get(start).start(), words.get(start + length - 1).end());
                if (finds.test(part)) {
                    found.add(part);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static void add(LinkedHashSet<String> found, String other, Predicate<String> finds) {
        if (!found.contains(other) && finds.test(other)) {
            found.add(other);
        }
    }

    private List<Doubt> doubts(String query, boolean known) {
        var doubts = new ArrayList<Doubt>();
        for (var part : QueryText.parse(query).parts()) {
            if (part.excluded() || part.scope() != Scope.WORDS) {
                continue;
            }
            for (var word : splitter.words(part.text())) {
                var letters = word.folded();
                if (doubts.size() < WORDS && letters.length() <= LONGEST && index.knows(letters) == known) {
                    var others = index.near(letters, MOST);
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
