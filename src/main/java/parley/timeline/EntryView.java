package parley.timeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.record.Entry;
import parley.search.Marker;
import parley.statement.StatementView;
import parley.talks.TalksView;

/** An entry as it stands on a page: either a statement or talks, the other being null. */
public record EntryView(@Nullable StatementView statement, @Nullable TalksView talks) {

    /** The page of its own. */
    String href() {
        return statement != null ? statement.href() : Objects.requireNonNull(talks).href();
    }

    static EntryView of(Entry entry, Marker marker) {
        return new EntryView(
                entry.statement()
                        .map(statement -> StatementView.of(statement, marker))
                        .orElse(null),
                entry.talks().map(talks -> TalksView.of(talks, marker)).orElse(null));
    }
}
