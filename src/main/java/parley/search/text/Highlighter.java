package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import parley.filter.Scope;

/** Finds in a text what was searched for in texts of its kind, a phrase only as a phrase. For one thread. */
public final class Highlighter {

    /** Marks nothing. */
    public static final Highlighter NONE = new Highlighter(List.of(), List.of());

    private final Collection<Query> queries;
    private final List<String> fields;

    private Highlighter(Collection<Query> queries, List<String> fields) {
        this.queries = queries;
        this.fields = fields;
    }

    Highlighter(Collection<Query> queries) {
        this(queries, List.of());
    }

    /** For the texts of a scope, other than what was said. */
    public Highlighter in(Scope scope) {
        return this == NONE ? NONE : new Highlighter(queries, List.of(Analyzers.field(scope)));
    }

    /** For what was said in a language, told by its code. */
    public Highlighter in(String code) {
        var language = Stemming.language(code);
        if (this == NONE) {
            return NONE;
        }
        return new Highlighter(
                queries,
                Stemming.isKnown(language)
                        ? List.of(Analyzers.WORDS + language, Analyzers.EXACT)
                        : List.of(Analyzers.EXACT));
    }

    /** What to mark, in order, without overlaps. */
    public List<Highlight> marks(String text) {
        if (fields.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        var index = new MemoryIndex(true);
        fields.forEach(field -> index.addField(field, text, Analyzers.TEXTS));
        var searcher = index.createSearcher();
        var marks = new ArrayList<Highlight>();
        try {
            var leaf = searcher.getIndexReader().leaves().get(0);
            for (var query : queries) {
                var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
                var matches = weight.matches(leaf, 0);
                for (var field : fields) {
                    var match = matches == null ? null : matches.getMatches(field);
                    while (match != null && match.next()) {
                        marks.add(new Highlight(match.startOffset(), match.endOffset()));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return apart(marks);
    }

    private static List<Highlight> apart(List<Highlight> marks) {
        marks.sort(Comparator.comparingInt(Highlight::start));
        var apart = new ArrayList<Highlight>();
        for (var mark : marks) {
            var last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && mark.start() <= last.end()) {
                var end = Math.max(last.end(), mark.end());
                apart.set(apart.size() - 1, new Highlight(last.start(), end));
            } else {
                apart.add(mark);
            }
        }
        return List.copyOf(apart);
    }
}
