package parley.talks;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.participant.Participant;
import parley.statement.KeysetPage;

/**
 * A page of the list of talks, in the order of the timeline.
 *
 * @param leftOut what the calendar of the whole list leaves out, as a sentence; may be empty
 */
record TalksListPage(Head head, List<TalksView> talks, String leftOut, ListSlice part, Optional<Calendar> calendar)
        implements ListPage {

    /** The talks as data. */
    record TalksListContent(
            @JsonPropertyDescription("Talks: those that the page is of, or those on it.")
            List<TalksJson> talks) {}

    /** The list of all talks, or of those with one participant. */
    static TalksListPage of(@Nullable Participant with, KeysetPage<TalksView> talks, TalksCalendar calendar) {
        return new TalksListPage(
                with == null
                        ? new Head(
                                "Talks",
                                "The rounds, meetings, summits and calls on record: when and where, and who took part.",
                                "/talks")
                        : new Head(
                                        "Talks with " + with.fullName(),
                                        "The talks on record that they take part in.",
                                        "/talks")
                                .notIndexed(),
                talks.things(),
                calendar.leavesOut(),
                talks.part(),
                calendar.calendar());
    }

    @Override
    public TalksListContent json() {
        return new TalksListContent(talks.stream().map(TalksJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return talks.stream().map(TalksView::jsonLd).toList();
    }
}
