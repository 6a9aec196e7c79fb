package parley.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import parley.filter.QueryText;
import parley.filter.QueryText.Clause;
import parley.filter.Scope;

/** Makes the queries for what a reader searches for, in every language that the record has. For one thread. */
final class Queries {

    /** The most words of a name that are looked for among words that stand side by side. */
    private static final int LONGEST_NAME = 6;

    private final NameSpellings names;
    private final Collection<String> fields;
    private final Predicate<String> isKnown;
    private final WordSplitter splitter = new WordSplitter();
    private final Map<String, Stemming> stemmings = new HashMap<>();

    /**
     * @param fields of what was said
     * @param isKnown whether a word is in a text, as it is written
     */
    Queries(NameSpellings names, Collection<String> fields, Predicate<String> isKnown) {
        this.names = names;
        this.fields = fields;
        this.isKnown = isKnown;
    }

    /** For each word, phrase or name its queries, any of which is enough. */
    List<List<Query>> of(QueryText query, boolean excluded) {
        var clauses = query.parts().stream()
                .filter(part -> part.excluded() == excluded)
                .toList();
        var queries = new LinkedHashSet<List<Query>>();
        for (var at = 0; at < clauses.size(); ) {
            var length = excluded ? 1 : nameLength(clauses, at);
            var some = clauses.subList(at, at + length);
            queries.add(length == 1 ? anyOf(some.get(0)) : name(some));
            at += length;
        }
        queries.removeIf(List::isEmpty);
        return List.copyOf(queries);
    }

    /** What to mark: of a name that is spelled in other ways each word, too. */
    Set<Query> marks(QueryText query) {
        var leaves = new LinkedHashSet<Query>();
        of(query, false).forEach(part -> part.forEach(one -> addLeaves(one, leaves)));
        return leaves;
    }

    private static void addLeaves(Query query, Set<Query> to) {
        if (query instanceof BooleanQuery several) {
            several.clauses().forEach(clause -> addLeaves(clause.getQuery(), to));
        } else {
            to.add(query);
        }
    }

    /** How many of the clauses from one on are a name that has other spellings; else 1. */
    private int nameLength(List<Clause> clauses, int at) {
        var text = new StringBuilder();
        var found = 1;
        for (var length = 1; length <= LONGEST_NAME && at + length <= clauses.size(); length++) {
            var clause = clauses.get(at + length - 1);
            if (clause.quoted() || clause.scope() != clauses.get(at).scope()) {
                break;
            }
            var words = splitter.words(text.append(clause.text()).append(' ').toString());
            if (length > 1 && !words.isEmpty() && !names.others(words).isEmpty()) {
                found = length;
            }
        }
        return found;
    }

    /** All words of a name, or another of its spellings. */
    private List<Query> name(List<Clause> clauses) {
        var all = new BooleanQuery.Builder();
        for (var clause : clauses) {
            var any = new BooleanQuery.Builder();
            anyOf(clause).forEach(query -> any.add(query, Occur.SHOULD));
            all.add(any.build(), Occur.MUST);
        }
        var queries = new ArrayList<Query>();
        queries.add(all.build());
        var words = splitter.words(clauses.stream().map(Clause::text).collect(Collectors.joining(" ")));
        for (var other : names.others(words)) {
            fields(clauses.get(0), other).forEach(field -> queries.add(query(field, other)));
        }
        return queries;
    }

    private List<Query> anyOf(Clause clause) {
        var words = splitter.words(clause.text());
        if (words.isEmpty()) {
            return List.of();
        }
        if (clause.quoted() && clause.scope() == Scope.WORDS) {
            return spellings(clause).stream()
                    .map(reading -> query(Analyzers.EXACT, reading))
                    .toList();
        }
        var readings = new LinkedHashSet<List<Word>>();
        spellings(clause).forEach(spelling -> readings.addAll(names.readings(spelling)));
        var queries = new LinkedHashSet<Query>();
        for (var reading : readings) {
            fields(clause, reading).forEach(field -> queries.add(query(field, reading)));
            if (clause.scope() == Scope.WORDS
                    && reading.stream().anyMatch(word -> !prefixed(word).isEmpty())) {
                queries.add(query(Analyzers.EXACT, reading, word -> {
                    var terms = new HashSet<>(prefixed(word));
                    terms.add(Analyzers.exactQuery(word));
                    return terms;
                }));
            }
        }
        return List.copyOf(queries);
    }

    private List<String> prefixed(Word word) {
        return Prefixes.forms(word.folded(), isKnown);
    }

    /** The words of a clause as they stand, and as their apostrophes, hyphens and spaces may be written otherwise. */
    private Set<List<Word>> spellings(Clause clause) {
        var all = splitter.withWholes(clause.text());
        var spellings = new LinkedHashSet<List<Word>>();
        spellings.add(all.stream().filter(word -> !word.isWhole()).toList());
        spellings.add(wholes(all, clause.quoted()));
        for (var spelling : List.copyOf(spellings)) {
            spellings.add(split(spelling));
            spellings.add(elided(spelling));
        }
        return spellings;
    }

    /**
     * Wholes in place of their parts.
     *
     * @param quoted whether a hyphen counts
     */
    private static List<Word> wholes(List<Word> all, boolean quoted) {
        var wholes = new ArrayList<Word>();
        for (var word : all) {
            var last = wholes.isEmpty() ? null : wholes.get(wholes.size() - 1);
            if (word.isWhole() && !(quoted && word.kind() == Word.Kind.HYPHENATED)) {
                wholes.set(wholes.size() - 1, new Word(word.text(), word.start(), word.end()));
            } else if (!word.isWhole() && (last == null || word.start() >= last.end())) {
                wholes.add(word);
            }
        }
        return wholes;
    }

    private static List<Word> split(List<Word> words) {
        return words.stream()
                .flatMap(word -> word.parts().isEmpty()
                        ? Stream.of(word)
                        : word.parts().stream().map(part -> new Word(part, word.start(), word.end())))
                .toList();
    }

    private static List<Word> elided(List<Word> words) {
        var elided = new ArrayList<Word>();
        for (var word : words) {
            var last = elided.isEmpty() ? null : elided.get(elided.size() - 1);
            var both = last == null ? Optional.<Word>empty() : last.elidedWith(word);
            both.ifPresentOrElse(one -> elided.set(elided.size() - 1, one), () -> elided.add(word));
        }
        return elided;
    }

    /** The fields in which words are looked for; where one is in capitals, as they are written. */
    private Stream<String> fields(Clause clause, List<Word> words) {
        if (clause.scope() != Scope.WORDS) {
            return Stream.of(Analyzers.field(clause.scope()));
        }
        return words.stream().anyMatch(Word::isInCapitals) ? Stream.of(Analyzers.EXACT) : fields.stream();
    }

    private Query query(String field, List<Word> words) {
        return query(
                field,
                words,
                word -> field.equals(Analyzers.EXACT)
                        ? Set.of(Analyzers.exactQuery(word))
                        : Analyzers.query(word, stemmings.computeIfAbsent(field, Analyzers::stemming)));
    }

    private static Query query(String field, List<Word> words, Function<Word, Set<String>> terms) {
        if (words.size() == 1) {
            return anyOf(field, terms.apply(words.get(0)));
        }
        var phrase = new MultiPhraseQuery.Builder();
        var position = -1;
        for (var word : words) {
            var each = terms.apply(word).stream().sorted().map(term -> new Term(field, term));
            position += position < 0 ? 1 : word.step();
            phrase.add(each.toArray(Term[]::new), position);
        }
        return phrase.build();
    }

    private static Query anyOf(String field, Set<String> terms) {
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.iterator().next()));
        }
        var any = new SynonymQuery.Builder(field);
        terms.stream().sorted().forEach(term -> any.addTerm(new Term(field, term)));
        return any.build();
    }
}
