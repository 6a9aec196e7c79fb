package parley.talks;

import java.util.List;
import java.util.Optional;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.Page;
import parley.publishing.Table;
import parley.publishing.Thing;
import parley.record.Entry;

/**
 * The page that lists the talks on record, in the order of the timeline.
 *
 * @param leftOut what the calendar of these leaves out, as a sentence; may be empty
 */
record TalksListPage(Head head, List<TalksView> talks, String leftOut) implements Page {

    /** The talks as data. */
    record Content(List<TalksJson> talks) {}

    static TalksListPage of(List<Entry> entries) {
        var talks =
                entries.stream()
                        .flatMap(entry -> entry.talks().stream())
                        .map(TalksView::of)
                        .toList();
        return new TalksListPage(
                new Head(
                        "Talks",
                        "The rounds, meetings, summits and calls on record: when and where, and who took part.",
                        "/talks"),
                talks,
                TalksCalendar.leavesOut(talks));
    }

    @Override
    public String template() {
        return "talks-list";
    }

    @Override
    public String address() {
        return "/talks";
    }

    @Override
    public Content json() {
        return new Content(talks.stream().map(TalksJson::of).toList());
    }

    @Override
    public List<Thing> jsonLd() {
        return talks.stream().map(TalksThing::of).toList();
    }

    @Override
    public Optional<Table> table() {
        return Optional.of(TalksTable.of(talks));
    }

    @Override
    public Optional<Calendar> calendar() {
        return TalksCalendar.of("Parley: talks", talks);
    }
}
