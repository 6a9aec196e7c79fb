package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.FixedBitSet;
import parley.filter.QueryText;

/** The inverted index of the texts of a record; the number of a document is the position of its entry. */
public final class TextIndex {

    public static final String WORDS = "words";
    public static final String TITLE = "title";
    public static final String PEOPLE = "people";
    public static final String TOPICS = "topics";
    public static final String ABOUT = "about";
    public static final String SETTING = "setting";
    public static final String SIDE = "side";

    /** Whom a source had it from, and other wordings. */
    public static final String REPORTS = "reports";

    /** Every word as it is written, for suggestions where one is mistyped. */
    static final String SPELLING = "spelling";

    /** The fields that are searched, with their weights. */
    private static final Map<String, Float> WEIGHTS =
            Map.of(WORDS, 4f, TITLE, 4f, PEOPLE, 2f, TOPICS, 1.5f, REPORTS, 1.5f, ABOUT, 1f, SETTING, 1f, SIDE, 0.5f);

    static {
        // 200 letters in eight fields, and each name in all its spellings.
        IndexSearcher.setMaxClauseCount(1 << 14);
    }

    private final Analyzers language;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    TextIndex(Analyzers language, DirectoryReader reader) {
        this.language = language;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        // The default cache is shared with the indexes of older records and would keep them in memory.
        searcher.setQueryCache(null);
    }

    public Analyzers language() {
        return language;
    }

    /** The entries that match a query. */
    public FixedBitSet entries(QueryText query) {
        var wanted = queries(query, false);
        var unwanted = queries(query, true);
        var entries = new FixedBitSet(reader.maxDoc());
        if (!wanted.isEmpty() || !unwanted.isEmpty()) {
            entries.set(0, reader.maxDoc());
            // Positions count from 1: this document is no entry.
            entries.clear(0);
        }
        wanted.forEach(part -> entries.and(entries(part)));
        unwanted.forEach(part -> entries.andNot(entries(part)));
        return entries;
    }

    /** Reads field by field: where a word is common, to merge the fields takes several times as long. */
    private FixedBitSet entries(List<Query> inAnyField) {
        var entries = new FixedBitSet(reader.maxDoc());
        try {
            for (var scorer : scorers(inAnyField, ScoreMode.COMPLETE_NO_SCORES)) {
                entries.or(scorer.iterator());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries;
    }

    /**
     * The best matches among some entries, the best first; of equal ones the first on the timeline.
     *
     * @param entries in the order of the timeline
     */
    public int[] best(QueryText query, int[] entries, int most) {
        var words = queries(query, false);
        var parts = SpareProcessor.shares(entries.length);
        var length = (entries.length + parts - 1) / parts;
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> best(words, entries, part * length, length, most))
                .flatMap(Collection::stream)
                .sorted(DisMaxRanker.BEST_FIRST)
                .limit(most)
                .mapToInt(one -> one.doc)
                .toArray();
    }

    private Collection<ScoreDoc> best(List<List<Query>> words, int[] entries, int start, int length, int most) {
        try {
            var scorers = new ArrayList<List<Scorer>>();
            for (var word : words) {
                scorers.add(scorers(word, ScoreMode.COMPLETE));
            }
            var end = Math.min(start + length, entries.length);
            return new DisMaxRanker(scorers).best(entries, start, end, most);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether any text has a word as it is written. */
    boolean knows(String word) {
        try {
            return reader.docFreq(new Term(SPELLING, word)) > 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The words of the texts that are nearest to another, the nearest first. */
    List<String> near(String word, int most) {
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(3);
        checker.setMinPrefix(0);
        try {
            return Arrays.stream(
                            checker.suggestSimilar(new Term(SPELLING, word), most, reader, SuggestMode.SUGGEST_ALWAYS))
                    .map(suggestion -> suggestion.string)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The scorers of a word, one for each field that has it. */
    private List<Scorer> scorers(List<Query> inAnyField, ScoreMode mode) throws IOException {
        var scorers = new ArrayList<Scorer>();
        // There is one: they were merged.
        for (var leaf : reader.leaves()) {
            for (var query : inAnyField) {
                var scorer =
                        searcher.createWeight(searcher.rewrite(query), mode, 1).scorer(leaf);
                if (scorer != null) {
                    scorers.add(scorer);
                }
            }
        }
        return scorers;
    }

    /** For each word or phrase its queries, one for each field. */
    private List<List<Query>> queries(QueryText query, boolean excluded) {
        var queries = new ArrayList<List<Query>>();
        for (var text : query.texts(excluded)) {
            var inAnyField = new ArrayList<Query>();
            WEIGHTS.forEach((field, weight) -> language.find(field, text)
                    .map(found -> new BoostQuery(found, weight))
                    .ifPresent(inAnyField::add));
            if (!inAnyField.isEmpty()) {
                queries.add(inAnyField);
            }
        }
        return queries;
    }
}
