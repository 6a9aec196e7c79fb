package parley.change;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.publishing.Feed;
import parley.publishing.Head;
import parley.publishing.Page;
import parley.publishing.Tag;
import parley.record.history.Change;
import parley.record.value.EdtfDate;

/**
 * The page of changes, the newest first.
 *
 * @param updated when the record last changed
 * @param most the most changes that the page shows
 */
record ChangesPage(Head head, Instant updated, int most, List<Day> days) implements Page {

    /** The changes as data. */
    record ChangesContent(
            @JsonPropertyDescription(
                    "On the page of changes, what came on record, was corrected, renamed or withdrawn, the newest first.")
            List<ChangeJson> changes) {}

    static final int MOST = 500;

    /** The changes of one day. */
    record Day(EdtfDate day, List<ChangeView> changes) {}

    /** The page of changes that are the newest first. */
    static ChangesPage of(Instant updated, List<Change> changes) {
        return new ChangesPage(
                new Head(
                        "Changes",
                        "What came on record, was corrected, renamed or withdrawn, when and why; the newest first.",
                        ""),
                updated,
                MOST,
                changes.stream()
                        .map(ChangeView::of)
                        .collect(Collectors.groupingBy(ChangeView::day, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(day -> new Day(EdtfDate.parse(day.getKey().toString()), day.getValue()))
                        .toList());
    }

    /** Whether there may be more than it shows. */
    public boolean isFull() {
        return changes().count() >= most;
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
}
