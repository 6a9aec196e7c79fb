package parley.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final WordSplitter splitter = new WordSplitter();
    private final Map<String, Stemming> stemmings = new HashMap<>();

    /**
     * @param fields of what was said
     */
    Queries(NameSpellings names, Collection<String> fields) {
        this.names = names;
        this.fields = fields;
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
            return List.of(query(Analyzers.EXACT, words));
        }
        var readings = new LinkedHashSet<>(names.readings(words));
        if (words.size() == 1 && !words.get(0).parts().isEmpty()) {
            readings.add(words.get(0).parts().stream()
                    .map(part -> new Word(part, 0, 0, false))
                    .toList());
        }
        return readings.stream()
                .flatMap(reading -> fields(clause, reading).map(field -> query(field, reading)))
                .distinct()
                .toList();
    }

    /** The fields in which words are looked for; where one is in capitals, as they are written. */
    private Stream<String> fields(Clause clause, List<Word> words) {
        if (clause.scope() != Scope.WORDS) {
            return Stream.of(Analyzers.field(clause.scope()));
        }
        return words.stream().anyMatch(Word::isInCapitals) ? Stream.of(Analyzers.EXACT) : fields.stream();
    }

    private Query query(String field, List<Word> words) {
        var terms = words.stream().map(word -> terms(field, word)).toList();
        if (terms.size() == 1 && terms.get(0).length == 1) {
            return new TermQuery(terms.get(0)[0]);
        }
        if (terms.size() == 1) {
            var any = new SynonymQuery.Builder(field);
            for (var term : terms.get(0)) {
                any.addTerm(term);
            }
            return any.build();
        }
        var phrase = new MultiPhraseQuery.Builder();
        terms.forEach(phrase::add);
        return phrase.build();
    }

    private Term[] terms(String field, Word word) {
        var terms = field.equals(Analyzers.EXACT)
                ? Set.of(Analyzers.exactQuery(word))
                : Analyzers.query(word, stemmings.computeIfAbsent(field, Analyzers::stemming));
        return terms.stream().sorted().map(term -> new Term(field, term)).toArray(Term[]::new);
    }
}
