package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Splits texts and queries into terms: English, without endings and accents, and names in all their spellings. */
public final class Analyzers {

    /**
     * A word of a text, and where it stands in it.
     *
     * @param plain in lower case, without accents
     */
    record Word(String plain, int start, int end) {}

    private final Analyzer plain = new Analysis(false, null);
    private final Analyzer texts = new Analysis(true, null);
    private final QueryBuilder queries;

    /**
     * @param names lists of the spellings of one name
     */
    public Analyzers(Collection<List<String>> names) {
        queries = new QueryBuilder(new Analysis(true, synonyms(names)));
    }

    /** Words without their English endings. */
    public Analyzer texts() {
        return texts;
    }

    /** Words in lower case, without accents. */
    Analyzer plain() {
        return plain;
    }

    /** The query for a word, or a phrase, in each spelling; empty where the text has no word. */
    public Optional<Query> find(String field, String words) {
        return Optional.ofNullable(queries.createPhraseQuery(field, words));
    }

    /** The words of a text. */
    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        try (var stream = plain.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    private @Nullable SynonymMap synonyms(Collection<List<String>> names) {
        var map = new SynonymMap.Builder(true);
        var any = false;
        for (var spellings : names) {
            var plainly = new LinkedHashSet<CharsRef>();
            spellings.forEach(spelling -> plainly.add(join(words(spelling))));
            for (var one : plainly) {
                for (var other : plainly) {
                    if (!one.equals(other) && one.length > 0 && other.length > 0) {
                        map.add(one, other, true);
                        any = true;
                    }
                }
            }
        }
        try {
            return any ? map.build() : null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CharsRef join(List<Word> words) {
        return new CharsRef(String.join(
                Character.toString(SynonymMap.WORD_SEPARATOR),
                words.stream().map(Word::plain).toList()));
    }

    /** The steps from a text to its terms. */
    private static final class Analysis extends Analyzer {

        private final boolean stems;
        private final @Nullable SynonymMap synonyms;

        Analysis(boolean stems, @Nullable SynonymMap synonyms) {
            this.stems = stems;
            this.synonyms = synonyms;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var letters = new StandardTokenizer();
            TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(letters)));
            if (synonyms != null) {
                words = new SynonymGraphFilter(words, synonyms, false);
            }
            return new TokenStreamComponents(letters, stems ? new PorterStemFilter(words) : words);
        }

        /** A phrase must not run on from one value of a field into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }
}
