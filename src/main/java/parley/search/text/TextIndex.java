package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Term;
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

    static {
        // 200 letters in as many fields as there are languages, and each name in all its spellings.
        IndexSearcher.setMaxClauseCount(1 << 14);
    }

    private final NameSpellings names;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<String> fields;

    /**
     * @param hasOthers whether there are texts in languages whose words are only found as they are written
     */
    TextIndex(NameSpellings names, boolean hasOthers, DirectoryReader reader) {
        this.names = names;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        // The default cache is shared with the indexes of older records and would keep them in memory.
        searcher.setQueryCache(null);
        fields = Stream.concat(
                        FieldInfos.getIndexedFields(reader).stream().filter(field -> field.startsWith(Analyzers.WORDS)),
                        hasOthers ? Stream.of(Analyzers.EXACT) : Stream.empty())
                .sorted()
                .toList();
    }

    /** Marks in texts what a query searches for. */
    public Highlighter marker(QueryText query) {
        return new Highlighter(new Queries(names, fields, this::knows).marks(query));
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

    /** Reads query by query: where a word is common, to merge them takes several times as long. */
    private FixedBitSet entries(List<Query> anyOf) {
        var entries = new FixedBitSet(reader.maxDoc());
        try {
            for (var scorer : scorers(anyOf, ScoreMode.COMPLETE_NO_SCORES)) {
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
            return reader.docFreq(new Term(Analyzers.EXACT, word)) > 0;
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
            return Arrays.stream(checker.suggestSimilar(
                            // Each may be there in capitals as well, which is no other word.
                            new Term(Analyzers.EXACT, word), 2 * most, reader, SuggestMode.SUGGEST_ALWAYS))
                    .map(suggestion -> suggestion.string)
                    .filter(other -> other.equals(Folding.of(other)))
                    .limit(most)
                    .map(other -> other.endsWith("σ") ? other.substring(0, other.length() - 1) + "ς" : other)
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The scorers of the queries of a word that find something. */
    private List<Scorer> scorers(List<Query> anyOf, ScoreMode mode) throws IOException {
        var scorers = new ArrayList<Scorer>();
        // There is one: they were merged.
        for (var leaf : reader.leaves()) {
            for (var query : anyOf) {
                var scorer =
                        searcher.createWeight(searcher.rewrite(query), mode, 1).scorer(leaf);
                if (scorer != null) {
                    scorers.add(scorer);
                }
            }
        }
        return scorers;
    }

    private List<List<Query>> queries(QueryText query, boolean excluded) {
        return new Queries(names, fields, this::knows).of(query, excluded);
    }
}
