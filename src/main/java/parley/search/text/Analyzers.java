package parley.search.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import parley.filter.Scope;

/** The fields of the index, and the terms that texts and questions have in each. */
final class Analyzers {

    /** What was said, as it is written; a word in capitals also as such. */
    static final String EXACT = "exact";

    /** What was said in one language, without the endings of its words; its code follows. */
    static final String WORDS = "words.";

    /** The words whose terms are remembered while a record is indexed. */
    private static final int REMEMBERED = 20_000;

    /** For texts of which few are read at a time. */
    static final Analyzer TEXTS = new Texts(Optional.empty());

    private static final class Texts extends Analyzer {

        private final Optional<WordSplitter> ofRecord;

        /**
         * @param ofRecord splits each text once for all its fields, in one thread; else each field does for itself
         */
        Texts(Optional<WordSplitter> ofRecord) {
            super(PER_FIELD_REUSE_STRATEGY);
            this.ofRecord = ofRecord;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var terms = terms(field);
            return new TokenStreamComponents(new TermTokenizer(
                    ofRecord.orElseGet(WordSplitter::new), ofRecord.isPresent() ? remembering(terms) : terms));
        }

        /** A phrase must not run on from one value of a field into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    }

    private Analyzers() {}

    /** For the texts of a whole record, most of whose words are many times in it; for one thread, to be closed. */
    static Analyzer ofRecord() {
        return new Texts(Optional.of(new WordSplitter()));
    }

    private static Function<Word, Collection<String>> remembering(Function<Word, Collection<String>> terms) {
        var known = new HashMap<String, Collection<String>>();
        return word -> {
            if (word.kind() != Word.Kind.PLAIN) {
                return terms.apply(word);
            }
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            return known.computeIfAbsent(word.text(), text -> terms.apply(word));
        };
    }

    /** The field of a scope that is not what was said. */
    static String field(Scope scope) {
        return scope.text();
    }

    /** The stemming of a field; names are not stemmed, and what a record has besides names is in English. */
    static Stemming stemming(String field) {
        return Stemming.of(
                field.startsWith(WORDS)
                        ? field.substring(WORDS.length())
                        : field.equals(EXACT) || field.equals(field(Scope.BY)) ? "" : "en");
    }

    private static Function<Word, Collection<String>> terms(String field) {
        if (field.equals(EXACT)) {
            return Analyzers::exact;
        }
        var stemming = stemming(field);
        return word -> stems(word, stemming);
    }

    private static Set<String> exact(Word word) {
        var terms = new LinkedHashSet<String>();
        // In quotation marks "ceasefire" is not cease-fire; COVID19 in capitals is COVID-19.
        if (word.kind() != Word.Kind.HYPHENATED) {
            addExact(word, terms);
            var base = word.base();
            if (base.length() < word.text().length()) {
                addExact(new Word(base, 0, 0), terms);
            }
            word.parts().forEach(part -> addExact(new Word(part, 0, 0), terms));
            word.elided().ifPresent(terms::add);
        } else if (word.isInCapitals()) {
            terms.add(word.capitals());
        }
        addLetters(word, terms);
        return terms;
    }

    private static void addExact(Word word, Set<String> terms) {
        terms.add(word.folded());
        if (word.isInCapitals()) {
            terms.add(word.capitals());
        }
    }

    private static Set<String> stems(Word word, Stemming stemming) {
        var terms = query(word, stemming);
        word.parts().forEach(part -> terms.addAll(stemming.stems(part)));
        word.elided().ifPresent(terms::add);
        addLetters(word, terms);
        return terms;
    }

    private static void addLetters(Word word, Set<String> terms) {
        if (word.initials()) {
            var spaced = Folding.of(word.text());
            terms.add(spaced);
            terms.addAll(List.of(spaced.split("\\.")));
        }
    }

    /** The terms of a word of a question, any of which is enough. */
    static Set<String> query(Word word, Stemming stemming) {
        return word.initials() || word.kind() == Word.Kind.ELIDED
                ? new LinkedHashSet<>(Set.of(word.folded()))
                : stemming.stems(word.base());
    }

    /** The one term of a word of a question that is meant as it is written. */
    static String exactQuery(Word word) {
        return word.isInCapitals() ? word.capitals() : word.folded();
    }
}
