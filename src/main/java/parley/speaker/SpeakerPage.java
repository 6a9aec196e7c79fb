package parley.speaker;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.publishing.Address;
import parley.publishing.Calendar;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Entry;
import parley.record.Office;
import parley.record.Participant;
import parley.record.value.EdtfDate;
import parley.statement.SideView;
import parley.statement.StatementJson;
import parley.statement.StatementThing;
import parley.statement.StatementView;
import parley.talks.TalksCalendar;
import parley.talks.TalksJson;
import parley.talks.TalksView;
import parley.timeline.Listing;

/**
 * The page of one participant.
 *
 * @param speaker whether a statement of theirs is on record
 * @param summary how much of theirs is on record, as a sentence
 * @param said what they said, as on the timeline
 * @param developments the topics they spoke on
 * @param talks those they take part in, the last of them
 * @param leftOut what a calendar of these leaves out, as a sentence; may be empty
 * @param allTalks all of the talks, if there are more
 * @param calendar of all of them
 * @param spokenOf where others speak of them, the newest of it
 * @param allSpokenOf all of that, if there is more
 */
record SpeakerPage(
        Head head,
        SpeakersPage.Row person,
        boolean speaker,
        SideView side,
        List<OfficeView> offices,
        String summary,
        Listing said,
        List<Development> developments,
        List<TalksView> talks,
        String leftOut,
        @Nullable Link allTalks,
        Optional<Calendar> calendar,
        List<StatementView> spokenOf,
        @Nullable Link allSpokenOf)
        implements ListPage {

    /** A participant as data, with what is on their page. */
    record SpeakerContent(
            List<ParticipantJson> participants,
            String summary,

            @JsonPropertyDescription("On the page of a participant, the offices that sources give them.")
            List<OfficeJson> offices,

            Map<String, String> filter,
            int total,
            List<StatementJson> statements,

            @JsonPropertyDescription("On the page of a participant, the topics that they spoke on most.")
            List<DevelopmentJson> developments,

            List<TalksJson> talks,

            @JsonPropertyDescription(
                    "On the page of a participant, the newest statements in which others speak of them.")
            List<StatementJson> spokenOf) {}

    /** As many talks, and statements of others, are shown on the page; a link leads to the rest. */
    static final int MOST = 20;

    /**
     * The talks that somebody takes part in.
     *
     * @param shown the last of them in the order of the timeline
     * @param total how many there are
     * @param calendar of all of them
     */
    record TakesPart(List<TalksView> shown, int total, TalksCalendar calendar) {}

    /**
     * An office as sources give it.
     *
     * @param until when the newest source with it was published, where that is not the first
     */
    record OfficeView(String office, Link place, EdtfDate from, EdtfDate until) {

        static OfficeView of(Office office) {
            var first = office.firstSource();
            var last = office.lastSource();
            return new OfficeView(
                    office.office(),
                    new Link(
                            "/sources/" + first.id() + "#p" + office.firstParagraph(),
                            first.name() + ", ¶ " + office.firstParagraph()),
                    first.published(),
                    last.id().equals(first.id()) ? EdtfDate.NONE : last.published());
        }
    }

    static SpeakerPage of(
            Participant person,
            Listing said,
            List<Development> developments,
            TakesPart takesPart,
            List<Entry> spokenOf) {
        var summary = summary(person);
        var head = new Head(
                said.on().isEmpty() ? person.name() : person.name() + ": " + said.phrase(),
                "%s, %s. %s".formatted(person.name(), person.side().name(), summary),
                "/speakers");
        return new SpeakerPage(
                said.isNarrowed() ? head.notIndexed() : head,
                SpeakersPage.row(person),
                person.isSpeaker(),
                SideView.of(person.side()),
                person.offices().stream().map(OfficeView::of).toList(),
                summary,
                said,
                developments,
                takesPart.shown(),
                takesPart.calendar().leavesOut(),
                takesPart.shown().size() == takesPart.total()
                        ? null
                        : new Link("/talks?speaker=" + person.id(), "All talks with " + person.name()),
                takesPart.calendar().calendar(),
                spokenOf.stream()
                        .flatMap(entry -> entry.statement().stream())
                        .map(StatementView::of)
                        .toList(),
                spokenOf.size() < MOST
                        ? null
                        : new Link("/?of=" + person.id(), "All statements that speak of " + person.name()));
    }

    @Override
    public String template() {
        return "speaker";
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public boolean isFaulty() {
        return said.isFaulty();
    }

    @Override
    public SpeakerContent json() {
        return new SpeakerContent(
                List.of(ParticipantJson.of(person, side)),
                summary,
                offices.stream().map(OfficeJson::of).toList(),
                said.narrowing(),
                said.total(),
                said.statements().stream().map(StatementJson::of).toList(),
                developments.stream().map(DevelopmentJson::of).toList(),
                talks.stream().map(TalksJson::of).toList(),
                spokenOf.stream().map(StatementJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return List.of(StatementThing.participant(person.speaker(), person.delegation())
                .with("url", new Address(person.speaker().href()))
                .with(
                        person.delegation() ? "memberOf" : "affiliation",
                        JsonLdNode.of("Organization").with("name", side.name())));
    }

    private static String summary(Participant person) {
        return switch (person.statements()) {
            case 0 -> "No statement of theirs is on record.";
            case 1 -> "1 statement on record, " + (person.ownWords() == 1 ? "in their own words." : "reported.");
            default ->
                "%,d statements on record, %s in their own words."
                        .formatted(
                                person.statements(),
                                person.ownWords() == 0 ? "none" : "%,d".formatted(person.ownWords()));
        };
    }
}
