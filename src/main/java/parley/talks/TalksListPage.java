package parley.talks;

import java.util.List;
import parley.publishing.Head;
import parley.record.Entry;

/** The page that lists the talks on record, in the order of the timeline. */
record TalksListPage(Head head, List<TalksView> talks) {

    static TalksListPage of(List<Entry> entries) {
        return new TalksListPage(
                new Head(
                        "Talks",
                        "The rounds, meetings, summits and calls on record: when and where, and who took part.",
                        "/talks"),
                entries.stream()
                        .flatMap(entry -> entry.talks().stream())
                        .map(TalksView::of)
                        .toList());
    }
}
