package parley.change;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.publishing.Feed;
import parley.publishing.Head;
import parley.publishing.Page;
import parley.publishing.Tag;
import parley.record.history.Change;
import parley.record.value.EdtfDate;

/**
 * The page of what came on record, was corrected, renamed or withdrawn, the newest first.
 *
 * @param updated when this version of the record came
 * @param most how many changes the page shows at most
 */
record ChangesPage(Head head, Instant updated, int most, List<Day> days) implements Page {

    /** The changes as data. */
    record ChangesContent(
            @JsonPropertyDescription(
                    "On the page of changes, what came on record, was corrected, renamed or withdrawn, the newest first.")
            List<ChangeJson> changes) {}

    static final int MOST = 500;

    /** What happened on one day. */
    record Day(EdtfDate day, List<ChangeView> changes) {}

    /** Takes changes that are in their order. */
    static ChangesPage of(Instant updated, List<Change> changes) {
        return new ChangesPage(
                new Head(
                        "Changes",
                        "What came on record, was corrected, renamed or withdrawn, when and why; the newest first.",
                        ""),
                updated,
                MOST,
                days(changes.stream().map(ChangeView::of).toList()));
    }

    @Override
    public String template() {
        return "changes";
    }

    @Override
    public String address() {
        return "/changes";
    }

    @Override
    public ChangesContent json() {
        return new ChangesContent(changes().map(ChangeJson::of).toList());
    }

    @Override
    public Optional<Feed> feed() {
        return Optional.of(new Feed(
                Tag.of("list", "changes"),
                updated,
                () -> changes().limit(Feed.MOST).map(ChangeNews::of).toList()));
    }

    private Stream<ChangeView> changes() {
        return days.stream().flatMap(day -> day.changes().stream());
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
