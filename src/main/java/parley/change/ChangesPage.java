package parley.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import parley.publishing.Head;
import parley.record.Change;
import parley.record.EdtfDate;

/**
 * The page of what came on record, was corrected, renamed or withdrawn, the newest first.
 *
 * @param most how many changes the page shows at most
 */
record ChangesPage(Head head, int most, List<Day> days) {

    static final int MOST = 500;

    /** What happened on one day. */
    record Day(EdtfDate day, List<ChangeView> changes) {}

    /** Takes changes that are in their order. */
    static ChangesPage of(List<Change> changes) {
        return new ChangesPage(
                new Head(
                        "Changes",
                        "What came on record, was corrected, renamed or withdrawn, when and why; the newest first.",
                        ""),
                MOST,
                days(changes.stream().map(ChangeView::of).toList()));
    }

    private static List<Day> days(List<ChangeView> changes) {
        var days = new ArrayList<Day>();
        var start = 0;
        for (var at = 1; at <= changes.size(); at++) {
            var day = changes.get(start).day();
            if (at == changes.size() || !changes.get(at).day().equals(day)) {
                days.add(new Day(read(day), changes.subList(start, at)));
                start = at;
            }
        }
        return List.copyOf(days);
    }

    private static EdtfDate read(LocalDate day) {
        return EdtfDate.parse(day.toString());
    }
}
