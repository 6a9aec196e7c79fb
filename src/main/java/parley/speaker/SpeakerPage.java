package parley.speaker;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.publishing.Address;
import parley.publishing.Calendar;
import parley.publishing.EditorsId;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Limits;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.record.Correction;
import parley.record.Entry;
import parley.record.participant.Office;
import parley.record.participant.Participant;
import parley.record.value.EdtfDate;
import parley.statement.json.CorrectionJson;
import parley.statement.json.DateJson;
import parley.statement.json.StatementJson;
import parley.statement.view.CorrectionView;
import parley.statement.view.StatementView;
import parley.talks.TalksCalendar;
import parley.talks.TalksJson;
import parley.talks.TalksView;
import parley.text.Counted;
import parley.timeline.Listing;

/**
 * The page of one participant.
 *
 * @param speaker whether a statement of theirs is on record
 * @param summary how many statements of theirs are on record, as a sentence
 * @param said their statements
 * @param developments the topics they spoke on most
 * @param spokenOf the first statements of others that speak of them
 * @param allSpokenOf leads to all of those; null if there are no more
 * @param corrections of what is said of them, the newest first
 * @param before the speaker before them in the list of all; null for the first
 * @param after the speaker after them; null for the last
 */
record SpeakerPage(
        Head head,
        SpeakersPage.Row person,
        boolean speaker,
        List<OfficeView> offices,
        String summary,
        Listing said,
        List<Development> developments,
        TakesPart takesPart,
        List<StatementView> spokenOf,
        @Nullable Link allSpokenOf,
        List<CorrectionView> corrections,
        @Nullable Link before,
        @Nullable Link after)
        implements ListPage {

    /** A participant as data, with the content of their page. */
    record SpeakerContent(
            List<ParticipantJson> participants,
            String summary,

            @JsonPropertyDescription("On the page of a participant, the offices that sources give them.")
            List<OfficeJson> offices,

            Map<String, String> filter,
            int total,
            int surely,
            List<StatementJson> statements,

            @JsonPropertyDescription("On the page of a participant, the topics that they spoke on most.")
            List<DevelopmentJson> developments,

            List<TalksJson> talks,

            @JsonPropertyDescription(
                    "On the page of a participant, the first statements in which others speak of them.")
            List<StatementJson> spokenOf,

            List<CorrectionJson> corrections) {}

    /** The most talks, and statements of others, on the page; a link leads to all of them. */
    static final int MOST = 20;

    /** The most talks that the page names. */
    static final int MOST_TALKS = 5;

    /** The most topics on the page. */
    static final int MOST_TOPICS = 12;

    /**
     * The talks that a participant takes part in.
     *
     * @param talks the last of them
     * @param all leads to all of them; null if there are no more
     * @param calendar of all of them
     */
    record TakesPart(List<TalksView> talks, @Nullable Link all, TalksCalendar calendar) {

        /** The last few, which the page names. */
        public List<TalksView> last() {
            return talks.subList(Math.max(0, talks.size() - MOST_TALKS), talks.size());
        }
    }

    /** A topic that a participant spoke on, leading to their statements, with the dates of the first and the last. */
    record Development(String id, Link topic, int statements, EdtfDate first, EdtfDate last) {

        /** The number of statements in words. */
        public String counted() {
            return Counted.of(statements, "statement");
        }

        public boolean isOneDate() {
            return first.equals(last);
        }
    }

    /** An office and the dates of the first and the newest source that give it; none for the newest if it is the first. */
    record OfficeView(String office, Link place, EdtfDate from, EdtfDate until) {

        static OfficeView of(Office office) {
            var first = office.firstSource();
            var last = office.lastSource();
            return new OfficeView(
                    office.office(),
                    new Link(
                            first.href(office.place()),
                            first.name() + ", " + office.place().reading()),
                    first.published(),
                    last.id().equals(first.id()) ? EdtfDate.NONE : last.published());
        }
    }

    /** An office as data. */
    @JsonClassDescription("An office as sources put it.")
    record OfficeJson(
            @JsonPropertyDescription("The office.") String office,

            @JsonPropertyDescription("The place in the first source that gives it.")
            Address address,

            @JsonPropertyDescription("When that source was published.")
            Optional<DateJson> first,

            @JsonPropertyDescription("When the newest source that gives it was published; null where that is the same.")
            Optional<DateJson> last) {

        static OfficeJson of(OfficeView office) {
            return new OfficeJson(
                    office.office(),
                    new Address(office.place().href()),
                    DateJson.of(office.from()),
                    DateJson.of(office.until()));
        }
    }

    /** A topic that someone spoke on as data. */
    @JsonClassDescription("A topic that someone spoke on.")
    record DevelopmentJson(
            @EditorsId String topic,

            @JsonPropertyDescription("The name of the topic.")
            String name,

            @JsonPropertyDescription("What they said on it.")
            Address address,

            @JsonPropertyDescription("How many statements that is.") @Limits(minimum = 1)
            int statements,

            @JsonPropertyDescription("When the first of them was said.")
            Optional<DateJson> first,

            @JsonPropertyDescription("When the last of them was said.")
            Optional<DateJson> last) {

        static DevelopmentJson of(Development development) {
            return new DevelopmentJson(
                    development.id(),
                    development.topic().name(),
                    new Address(development.topic().href()),
                    development.statements(),
                    DateJson.of(development.first()),
                    DateJson.of(development.last()));
        }
    }

    static SpeakerPage of(
            Participant person,
            Listing said,
            List<Development> developments,
            TakesPart takesPart,
            List<Entry> spokenOf,
            List<Correction> corrections,
            @Nullable Link before,
            @Nullable Link after) {
        var summary = summary(person);
        var head = new Head(
                (said.isFaulty() ? "Error: " : "")
                        + (said.on().isEmpty() ? person.fullName() : person.fullName() + ": " + said.phrase()),
                person.fullName()
                        + person.lastSide().map(side -> ", " + side.name()).orElse("")
                        + ". " + summary,
                "/speakers");
        return new SpeakerPage(
                said.isNarrowed() ? head.notIndexed() : head,
                SpeakersPage.Row.of(person),
                person.isSpeaker(),
                person.offices().stream().map(OfficeView::of).toList(),
                summary,
                said,
                developments,
                takesPart,
                spokenOf.stream()
                        .flatMap(entry -> entry.statement().stream())
                        .map(StatementView::of)
                        .toList(),
                spokenOf.size() < MOST
                        ? null
                        : new Link("/?of=" + person.id(), "All statements that speak of " + person.fullName()),
                corrections.stream().map(CorrectionView::of).toList(),
                before,
                after);
    }

    @Override
    public ListSlice part() {
        return said.part();
    }

    @Override
    public Map<String, String> faults() {
        return said.form().faults();
    }

    @Override
    public SpeakerContent json() {
        return new SpeakerContent(
                List.of(ParticipantJson.of(person)),
                summary,
                offices.stream().map(OfficeJson::of).toList(),
                said.narrowing(),
                said.total(),
                said.surely(),
                said.statements().stream().map(StatementJson::of).toList(),
                developments.stream().map(DevelopmentJson::of).toList(),
                takesPart.talks().stream().map(TalksJson::of).toList(),
                spokenOf.stream().map(StatementJson::of).toList(),
                corrections.stream().map(CorrectionJson::of).toList());
    }

    @Override
    public Optional<Calendar> calendar() {
        return takesPart.calendar().calendar();
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        var property = person.delegation() ? "memberOf" : "affiliation";
        var sides = person.sides().stream().map(held -> held.jsonLd(property)).toList();
        return List.of(person.jsonLd()
                .with("url", new Address(person.speaker().href()))
                .with(property, sides.size() == 1 ? sides.get(0) : sides));
    }

    private static String summary(Participant person) {
        return switch (person.statements()) {
            case 0 -> "Not quoted in this record.";
            case 1 -> "1 statement on record" + (person.quotes() == 1 ? ", a quote." : ", no quote.");
            default ->
                "%,d statements on record, %s."
                        .formatted(
                                person.statements(), SpeakersPage.Row.of(person).quoted());
        };
    }
}
