package parley.timeline;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;
import parley.record.value.EdtfDate;
import parley.statement.view.ReportView;
import parley.statement.view.Shown;
import parley.statement.view.StatementView;
import parley.talks.TalksView;
import parley.timeline.chart.Mark;

/**
 * An entry as it is shown on a page: either a statement or talks, the other being null.
 *
 * @param position on the timeline, from 1
 * @param marks on the ribbon, one in the lane of each side
 * @param undated renders {@link #html}
 */
public record EntryView(
        int position,
        @Nullable StatementView statement,
        @Nullable TalksView talks,
        List<Mark> marks,
        Function<Shown, String> undated) {

    /** When the statement was said, or the talks held. */
    EdtfDate date() {
        return statement != null
                ? statement.date()
                : Objects.requireNonNull(talks).date();
    }

    /** Whether it tells a time of its day, which then stands with it under the heading of the day. */
    boolean hasOwnTime() {
        return hasOwnTime(date());
    }

    static boolean hasOwnTime(EdtfDate date) {
        return date.instant().isPresent() && date.earliest().equals(date.latest());
    }

    /** The address of its page. */
    String href() {
        return statement != null
                ? statement.href()
                : Objects.requireNonNull(talks).href();
    }

    /** Its sources. */
    Stream<Link> sources() {
        var reports = statement != null
                ? statement.reports()
                : Objects.requireNonNull(talks).reports();
        return reports.stream().map(ReportView::source);
    }

    /** The entry as HTML without its speaker and its date, which headings give, unless it has a time of its own. */
    public String html(Shown shown) {
        return undated.apply(shown);
    }
}
