package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Finds what was searched for in any text, a phrase only as a phrase. For one thread. */
public final class Highlighter {

    /** Marks nothing. */
    public static final Highlighter NONE = new Highlighter(List.of(), null);

    public static final String FIELD = "text";

    private final List<Query> queries;
    private final @Nullable Analyzer analyzer;

    public Highlighter(List<Query> queries, @Nullable Analyzer analyzer) {
        this.queries = queries;
        this.analyzer = analyzer;
    }

    /** What to mark, in order, without overlaps. */
    public List<Highlight> marks(String text) {
        if (analyzer == null || text.isEmpty()) {
            return List.of();
        }
        var index = new MemoryIndex(true);
        index.addField(FIELD, text, analyzer);
        var searcher = index.createSearcher();
        var marks = new ArrayList<Highlight>();
        try {
            var leaf = searcher.getIndexReader().leaves().get(0);
            for (var query : queries) {
                var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
                var matches = weight.matches(leaf, 0);
                var match = matches == null ? null : matches.getMatches(FIELD);
                while (match != null && match.next()) {
                    marks.add(new Highlight(match.startOffset(), match.endOffset()));
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
