package parley.talks;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.participant.Participant;
import parley.record.value.TalksStatus;
import parley.statement.KeysetPage;

/**
 * A page of the list of talks, by how far they have come, then in the order of the timeline.
 *
 * @param leftOut what the calendar of the whole list leaves out, as a sentence; may be empty
 */
record TalksListPage(Head head, List<TalksView> talks, String leftOut, ListSlice part, Optional<Calendar> calendar)
        implements ListPage {

    /** How many talks a page has at most. */
    static final int AT_ONCE = 50;

    /** How far talks have come, in the order of the list. */
    enum Progress {
        AHEAD("Planned and sought", TalksStatus.PLANNED, TalksStatus.SOUGHT, TalksStatus.POSTPONED),
        HELD("Held", TalksStatus.HELD, TalksStatus.ADJOURNED, TalksStatus.BROKEN_OFF),
        CANCELLED("Cancelled", TalksStatus.CANCELLED);

        private final String heading;
        private final Set<TalksStatus> states;

        Progress(String heading, TalksStatus... states) {
            this.heading = heading;
            this.states = Set.of(states);
        }

        Set<TalksStatus> states() {
            return states;
        }

        static Progress of(TalksView talks) {
            return Arrays.stream(values())
                    .filter(progress -> progress.states.contains(talks.state()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Talks under a heading. */
    record Group(String heading, List<TalksView> talks) {}

    /** The talks on the page by how far they have come. */
    public List<Group> groups() {
        return Arrays.stream(Progress.values())
                .map(progress -> new Group(
                        progress.heading,
                        talks.stream()
                                .filter(one -> Progress.of(one) == progress)
                                .toList()))
                .filter(group -> !group.talks().isEmpty())
                .toList();
    }

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
