package parley.timeline;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;
import parley.statement.StatementView;
import parley.talks.TalksView;
import parley.timeline.chart.Mark;

/**
 * An entry as it stands on a page: either a statement or talks, the other being null.
 *
 * @param position its order on the timeline, from 1
 * @param mark how the ribbon shows it
 * @param undated makes what {@link #html} is
 */
public record EntryView(
        int position,
        @Nullable StatementView statement,
        @Nullable TalksView talks,
        Mark mark,
        Supplier<String> undated) {

    /** When the statement was said, or the talks held. */
    EdtfDate date() {
        return statement != null
                ? statement.date()
                : Objects.requireNonNull(talks).date();
    }

    /** The page of its own. */
    String href() {
        return statement != null
                ? statement.href()
                : Objects.requireNonNull(talks).href();
    }

    /** The entry where a heading gives its date, as HTML. */
    public String html() {
        return undated.get();
    }
}
