package parley.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Tag;
import parley.record.Dating;
import parley.record.Participant;
import parley.record.Side;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.TalksForm;
import parley.record.value.TalksStatus;
import parley.search.text.Highlighter;
import parley.statement.HighlightedText;
import parley.statement.RecordDays;
import parley.statement.ReportView;
import parley.statement.SideView;
import parley.statement.StatementJson;
import parley.statement.StatementThing;
import parley.statement.WordRun;

/**
 * Talks as they are shown on a page.
 *
 * @param tag a permanent identifier, which a renaming does not change
 * @param anchor their fragment on pages that list them
 * @param place empty if no source gives it
 * @param planned whether they are not held yet, or were never held
 * @param soughtBy the name of the side; empty unless the talks are sought
 * @param status the state in words ("Sought by Ukraine")
 * @param statusSource the newest source that speaks of them
 * @param asOf when that source was published
 * @param tableName the label of those who take part
 * @param table who takes part, by side; empty if no source says
 */
public record TalksView(
        String id,
        String tag,
        String href,
        String anchor,
        String title,
        HighlightedText titleMarked,
        Optional<TalksForm> form,
        EdtfDate date,
        Dating dating,
        HighlightedText place,
        boolean planned,
        TalksStatus state,
        String soughtBy,
        String status,
        Link statusSource,
        EdtfDate asOf,
        String tableName,
        List<Delegation> table,
        List<ReportView> reports,
        List<Came> outcomes,
        RecordDays kept) {

    /** The participants of one side. */
    public record Delegation(SideView side, List<Attendee> participants) {}

    /** A participant of the talks. */
    public record Attendee(Link page, boolean delegation) {}

    /** An outcome of the talks, with its evidence. */
    public record Came(List<WordRun> words, List<ReportView> reports) {}

    /** The talks at some positions of the timeline, in its order. */
    public static List<TalksView> at(TalksOnRecord talksOnRecord, List<Integer> positions) {
        return talksOnRecord.at(positions).stream().map(TalksView::of).toList();
    }

    /** Talks without highlights. */
    public static TalksView of(Talks talks) {
        return of(talks, Highlighter.NONE);
    }

    /** Talks with the hits of a search highlighted. */
    public static TalksView of(Talks talks, Highlighter marker) {
        var source = talks.statusSource();
        return new TalksView(
                talks.id(),
                Tag.of("talks", talks.firstId()),
                "/talks/" + talks.id(),
                "talks-" + talks.id(),
                talks.title(),
                HighlightedText.of(talks.title(), marker),
                talks.form(),
                talks.date(),
                talks.dating(),
                HighlightedText.of(talks.place().orElse(""), marker),
                talks.status() != TalksStatus.HELD,
                talks.status(),
                talks.soughtBy().map(Side::name).orElse(""),
                capital(talks.status().text())
                        + talks.soughtBy().map(side -> " by " + side.name()).orElse(""),
                new Link("/sources/" + source.id(), source.name()),
                source.published(),
                tableName(talks.status()),
                table(talks.participants()),
                talks.reports().stream().map(ReportView::of).toList(),
                talks.outcomes().stream()
                        .map(outcome -> new Came(
                                WordRun.of(outcome.words()),
                                outcome.reports().stream().map(ReportView::of).toList()))
                        .toList(),
                new RecordDays(talks.added(), talks.updated()));
    }

    /** The address of their place on the timeline. */
    public String inContext() {
        return "/?at=" + anchor + "#" + anchor;
    }

    private static List<Delegation> table(List<Participant> participants) {
        var table = new LinkedHashMap<SideView, List<Attendee>>();
        for (var participant : participants) {
            table.computeIfAbsent(SideView.of(participant.side()), side -> new ArrayList<>())
                    .add(new Attendee(
                            new Link("/speakers/" + participant.id(), participant.name()),
                            participant.kind() == ParticipantKind.DELEGATION));
        }
        return table.entrySet().stream()
                .map(side -> new Delegation(side.getKey(), side.getValue()))
                .toList();
    }

    private static String tableName(TalksStatus status) {
        return switch (status) {
            case HELD -> "At the table";
            case PLANNED -> "Who is to take part";
            case SOUGHT -> "Who would take part";
            case CANCELLED -> "Who was to take part";
        };
    }

    /** What their date is the date of, as a label. */
    public String dateName() {
        return switch (state) {
            case HELD -> "Held";
            case PLANNED -> "Planned for";
            case SOUGHT -> "Sought for";
            case CANCELLED -> "Was planned for";
            default -> "Date";
        };
    }

    /** Their date and what it is the date of, within a sentence. */
    String dated() {
        return date.isNone() ? date.reading() : dateName().toLowerCase(Locale.UK) + " " + date.reading();
    }

    /** The form as a label; empty if no source gives it. */
    public String formName() {
        return form.map(TalksForm::text).map(TalksView::capital).orElse("");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    /** An Event, with its dates if they are neither open, approximate nor uncertain. */
    JsonLdNode jsonLd() {
        var days = date.iso();
        return JsonLdNode.of("Event", href)
                .with("name", title)
                .with("url", new Address(href))
                .with("description", status)
                .with("startDate", days.isEmpty() ? "" : days.get(0))
                .with("endDate", days.isEmpty() ? "" : days.get(days.size() - 1))
                .with("eventStatus", eventStatus())
                .with(
                        "location",
                        StatementJson.known(place.text())
                                .map(place -> JsonLdNode.of("Place").with("name", place)))
                .with(
                        "attendee",
                        table.stream()
                                .flatMap(side -> side.participants().stream())
                                .map(person -> StatementThing.participant(person.page(), person.delegation()))
                                .toList())
                .with(
                        "subjectOf",
                        reports.stream()
                                .map(ReportView::source)
                                .distinct()
                                .map(source -> JsonLdNode.of("CreativeWork", source.href())
                                        .with("name", source.name()))
                                .toList());
    }

    // Talks that are only sought are not scheduled; schema.org has no status for that.
    private String eventStatus() {
        return switch (state) {
            case HELD, PLANNED -> "https://schema.org/EventScheduled";
            case CANCELLED -> "https://schema.org/EventCancelled";
            case SOUGHT -> "";
        };
    }
}
