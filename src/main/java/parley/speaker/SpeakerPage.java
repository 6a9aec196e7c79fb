package parley.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.record.EdtfDate;
import parley.record.Entry;
import parley.record.Office;
import parley.record.Participant;
import parley.statement.SideView;
import parley.statement.StatementView;
import parley.talks.TalksView;
import parley.timeline.Listing;

/**
 * The page of one participant.
 *
 * @param summary how much of theirs is on record, as a sentence
 * @param said what they said, as on the timeline
 * @param developments the topics they spoke on
 * @param talks those they take part in
 * @param spokenOf where others speak of them, the newest of it
 * @param allSpokenOf all of that, if there is more
 */
record SpeakerPage(
        Head head,
        String name,
        boolean delegation,
        boolean speaker,
        SideView side,
        List<OfficeView> offices,
        String summary,
        Listing said,
        List<Development> developments,
        List<TalksView> talks,
        List<StatementView> spokenOf,
        @Nullable Link allSpokenOf) {

    /** As many statements of others are shown on the page; the rest is on the timeline. */
    static final Limit SPOKEN_OF = Limit.of(20);

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
            List<Entry> talks,
            List<Entry> spokenOf) {
        var summary = summary(person);
        return new SpeakerPage(
                new Head(
                        person.name(),
                        "%s, %s. %s".formatted(person.name(), person.side().name(), summary),
                        "/speakers"),
                person.name(),
                person.kind() == Participant.Kind.DELEGATION,
                person.isSpeaker(),
                SideView.of(person.side()),
                person.offices().stream().map(OfficeView::of).toList(),
                summary,
                said,
                developments,
                talks.stream().flatMap(entry -> entry.talks().stream()).map(TalksView::of).toList(),
                spokenOf.stream()
                        .flatMap(entry -> entry.statement().stream())
                        .map(StatementView::of)
                        .toList(),
                spokenOf.size() < SPOKEN_OF.max()
                        ? null
                        : new Link(
                                "/?of=" + person.id(),
                                "All statements that speak of " + person.name()));
    }

    private static String summary(Participant person) {
        return switch (person.statements()) {
            case 0 -> "No statement of theirs is on record.";
            case 1 ->
                    "1 statement on record, "
                            + (person.ownWords() == 1 ? "in their own words." : "reported.");
            default ->
                    "%,d statements on record, %s in their own words."
                            .formatted(
                                    person.statements(),
                                    person.ownWords() == 0
                                            ? "none"
                                            : "%,d".formatted(person.ownWords()));
        };
    }
}
