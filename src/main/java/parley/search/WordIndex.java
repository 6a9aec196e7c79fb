package parley.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Where the words of a record stand; answers questions with entries. */
final class WordIndex {

    static final String WORDS = "words";
    static final String TITLE = "title";
    static final String PEOPLE = "people";
    static final String TOPICS = "topics";
    static final String ABOUT = "about";
    static final String SETTING = "setting";
    static final String SIDE = "side";

    /** Whom a source had it from, and other wordings. */
    static final String REPORTS = "reports";

    /** Every word as it is written, for telling one that was mistyped. */
    static final String SPELLING = "spelling";

    /** The fields that are searched, and how much a word in each counts. */
    private static final Map<String, Float> WEIGHTS =
            Map.of(
                    WORDS, 4f, TITLE, 4f, PEOPLE, 2f, TOPICS, 1.5f, REPORTS, 1.5f, ABOUT, 1f,
                    SETTING, 1f, SIDE, 0.5f);

    private static final float TIE = 0.1f;

    static {
        // 200 letters in eight fields, and each name in all its spellings.
        IndexSearcher.setMaxClauseCount(1 << 14);
    }

    private final Language language;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    WordIndex(Language language, DirectoryReader reader) {
        this.language = language;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        // Would be shared with, and hold on to, the indexes of older records.
        searcher.setQueryCache(null);
    }

    Language language() {
        return language;
    }

    /** The entries that answer a question. */
    FixedBitSet entries(Question question) {
        var wanted = queries(question, false);
        var unwanted = queries(question, true);
        var entries = new FixedBitSet(Math.max(reader.maxDoc(), 1));
        if (!wanted.isEmpty() || !unwanted.isEmpty()) {
            entries.set(0, reader.maxDoc());
        }
        wanted.forEach(part -> entries.and(entries(part)));
        unwanted.forEach(part -> entries.andNot(entries(part)));
        return entries;
    }

    /** Field by field: where a word is common, to merge the fields takes several times as long. */
    private FixedBitSet entries(DisjunctionMaxQuery inAnyField) {
        var entries = new FixedBitSet(Math.max(reader.maxDoc(), 1));
        try {
            for (var query : inAnyField.getDisjuncts()) {
                var scorer = scorer(query, ScoreMode.COMPLETE_NO_SCORES);
                if (scorer != null) {
                    entries.or(scorer.iterator());
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    /** The entries that answer a question best, of those that a sieve lets through. */
    int[] best(Question question, Sieve sieve, int most) {
        var best =
                new PriorityQueue<ScoreDoc>(
                        (one, other) ->
                                one.score != other.score
                                        ? Float.compare(one.score, other.score)
                                        : Integer.compare(other.doc, one.doc));
        try {
            var scorer = scorer(query(question), ScoreMode.TOP_SCORES);
            if (scorer == null) {
                return new int[0];
            }
            var entries = scorer.iterator();
            while (entries.nextDoc() < reader.maxDoc()) {
                if (!sieve.passes(entries.docID())) {
                    continue;
                }
                best.add(new ScoreDoc(entries.docID(), scorer.score()));
                if (best.size() > most) {
                    best.remove();
                    // Of answers as good as each other the first on record stay: skip all others.
                    scorer.setMinCompetitiveScore(Math.nextUp(best.element().score));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var entries = new int[best.size()];
        for (var at = entries.length - 1; at >= 0; at--) {
            entries[at] = best.remove().doc;
        }
        return entries;
    }

    /** Whether a word is on record as it is written. */
    boolean knows(String word) {
        try {
            return reader.docFreq(new Term(SPELLING, word)) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The words on record that come nearest to another, the nearest first. */
    List<String> near(String word, int most) {
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(3);
        checker.setMinPrefix(0);
        try {
            return Arrays.stream(
                            checker.suggestSimilar(
                                    new Term(SPELLING, word),
                                    most,
                                    reader,
                                    SuggestMode.SUGGEST_ALWAYS))
                    .map(suggestion -> suggestion.string)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private @Nullable Scorer scorer(Query query, ScoreMode mode) throws IOException {
        if (reader.leaves().isEmpty()) {
            return null;
        }
        var weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        return weight.scorer(reader.leaves().get(0));
    }

    private Query query(Question question) {
        var query = new BooleanQuery.Builder();
        var wanted = queries(question, false);
        var unwanted = queries(question, true);
        if (wanted.isEmpty() && unwanted.isEmpty()) {
            return new MatchNoDocsQuery("nothing that could be found");
        }
        wanted.forEach(part -> query.add(part, Occur.MUST));
        unwanted.forEach(part -> query.add(part, Occur.MUST_NOT));
        if (wanted.isEmpty()) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return query.build();
    }

    private List<DisjunctionMaxQuery> queries(Question question, boolean excluded) {
        var queries = new ArrayList<DisjunctionMaxQuery>();
        for (var text : question.texts(excluded)) {
            var inAnyField = new ArrayList<Query>();
            WEIGHTS.forEach(
                    (field, weight) ->
                            language.find(field, text)
                                    .map(query -> new BoostQuery(query, weight))
                                    .ifPresent(inAnyField::add));
            if (!inAnyField.isEmpty()) {
                queries.add(new DisjunctionMaxQuery(inAnyField, TIE));
            }
        }
        return queries;
    }
}
