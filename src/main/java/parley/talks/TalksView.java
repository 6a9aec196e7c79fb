package parley.talks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import parley.filter.Scope;
import parley.publishing.Address;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.Tag;
import parley.record.Correction;
import parley.record.Dating;
import parley.record.Report;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.TalksParticipant;
import parley.record.participant.Participant;
import parley.record.participant.Side;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.TalksDate;
import parley.record.value.TalksForm;
import parley.record.value.TalksRole;
import parley.record.value.TalksStatus;
import parley.search.text.Highlighter;
import parley.statement.json.StatementJson;
import parley.statement.view.HighlightedText;
import parley.statement.view.RecordDays;
import parley.statement.view.ReportView;
import parley.statement.view.SideView;
import parley.statement.view.StatementThing;
import parley.statement.view.StatementView;
import parley.statement.view.WordRun;

/**
 * Talks as they are shown on a page.
 *
 * @param tag a permanent identifier, which a renaming does not change
 * @param anchor their fragment on pages that list them
 * @param place empty if no source gives it
 * @param planned whether they are not held yet, or were never held
 * @param soughtBy the names of the sides; empty unless the talks are sought
 * @param statusReading the state in words ("sought by Ukraine")
 * @param statusSource the newest source that speaks of them
 * @param asOf when that source was published
 * @param tableName the label of the parties
 * @param table the parties, by side; empty if no source says
 * @param others who takes part and is no party, by role
 * @param corrections the newest first; read, within a transaction, only where they are asked for
 * @param saidAbout how many statements each side made about them, in lists: "Russia 1, Ukraine 2"; otherwise empty
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
        List<String> soughtBy,
        String statusReading,
        Link statusSource,
        EdtfDate asOf,
        String tableName,
        List<Delegation> table,
        List<Others> others,
        List<ReportView> reports,
        List<Came> outcomes,
        List<Correction> corrections,
        String saidAbout,
        RecordDays kept) {

    /** The participants of one side. */
    public record Delegation(SideView side, List<Attendee> participants) {}

    /** Those who take part in one role other than that of a party. */
    public record Others(TalksRole role, List<Attendee> participants) {

        /** The role as a label: "Mediator". */
        public String name() {
            return StringUtils.capitalize(role.text()) + (participants.size() == 1 ? "" : "s");
        }
    }

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
        return of(talks, Highlighter.NONE, "");
    }

    /**
     * Talks with the hits of a search highlighted.
     *
     * @param saidAbout how many statements each side made about them; may be empty
     */
    public static TalksView of(Talks talks, Highlighter marker, String saidAbout) {
        var source = talks.statusSource();
        return new TalksView(
                talks.id(),
                Tag.of("talks", talks.firstId()),
                "/talks/" + talks.id(),
                "talks-" + talks.id(),
                talks.title(),
                HighlightedText.of(talks.title(), marker.in(Scope.ABOUT)),
                talks.form(),
                talks.date(),
                talks.dating(),
                HighlightedText.of(talks.place().orElse(""), marker.in(Scope.ABOUT)),
                !talks.status().isHeld(),
                talks.status(),
                talks.soughtBy().stream().map(Side::name).toList(),
                talks.statusReading(),
                new Link("/sources/" + source.id(), source.name()),
                source.published(),
                tableName(talks.status()),
                table(talks.participants()),
                others(talks.participants()),
                reports(talks.reports(), marker),
                talks.outcomes().stream()
                        .map(outcome -> new Came(
                                WordRun.of(
                                        outcome.words(),
                                        marker.in(outcome.language().code())),
                                reports(outcome.reports(), marker)))
                        .toList(),
                talks.corrections(),
                saidAbout,
                new RecordDays(talks.added(), talks.updated()));
    }

    private static List<ReportView> reports(List<Report> reports, Highlighter marker) {
        return reports.stream().map(report -> ReportView.of(report, marker)).toList();
    }

    /** The state as a label ("Sought by Ukraine"). */
    public String status() {
        return StringUtils.capitalize(statusReading);
    }

    /** The address of their place on the timeline. */
    public String inContext() {
        return "/?at=" + anchor + "#" + anchor;
    }

    private static List<Others> others(List<TalksParticipant> participants) {
        var others = new EnumMap<TalksRole, List<Attendee>>(TalksRole.class);
        participants.stream()
                .filter(one -> !one.isParty())
                .forEach(one -> others.computeIfAbsent(one.role(), role -> new ArrayList<>())
                        .add(attendee(one.participant())));
        return others.entrySet().stream()
                .map(role -> new Others(role.getKey(), role.getValue()))
                .toList();
    }

    private static Attendee attendee(Participant participant) {
        return new Attendee(
                new Link("/speakers/" + participant.id(), participant.fullName()),
                participant.kind() == ParticipantKind.DELEGATION);
    }

    private static List<Delegation> table(List<TalksParticipant> participants) {
        var table = new LinkedHashMap<SideView, List<Attendee>>();
        participants.stream()
                .filter(TalksParticipant::isParty)
                .forEach(one -> table.computeIfAbsent(SideView.of(one.sideThen()), side -> new ArrayList<>())
                        .add(attendee(one.participant())));
        return table.entrySet().stream()
                .map(side -> new Delegation(side.getKey(), side.getValue()))
                .toList();
    }

    private static String tableName(TalksStatus status) {
        return switch (status) {
            case HELD, ADJOURNED, BROKEN_OFF -> "At the table";
            case PLANNED, POSTPONED -> "Who is to take part";
            case SOUGHT -> "Who would take part";
            case CANCELLED -> "Who was to take part";
        };
    }

    /** The date beside the state. */
    public TalksDate when() {
        return new TalksDate(state, date);
    }

    /** The form, and what no source gives of it and the place, as sentences: "Round. Place not given." */
    public String formAndGaps() {
        if (formName().isEmpty()) {
            return place.isEmpty() ? "Form and place not given." : "Form not given.";
        }
        return formName() + "." + (place.isEmpty() ? " Place not given." : "");
    }

    /** The form, where the title does not tell it, and what no source gives, to end a sentence with. */
    public String lacking() {
        var told = form.map(TalksForm::text).orElse("");
        var given = told.isEmpty() || title.toLowerCase(Locale.UK).contains(told) ? "" : ", " + told;
        var lacks = Stream.of(form.isEmpty() ? "form" : "", place.isEmpty() ? "place" : "")
                .filter(lack -> !lack.isEmpty())
                .toList();
        return given + (lacks.isEmpty() ? "" : "; " + String.join(" and ", lacks) + " not given");
    }

    /** The reports by source. */
    public List<StatementView.Evidence> evidence() {
        return StatementView.evidence(reports);
    }

    /** The form as a label; empty if no source gives it. */
    public String formName() {
        return form.map(TalksForm::text).map(StringUtils::capitalize).orElse("");
    }

    /** An Event, with each of its ends that is neither open, approximate nor uncertain. */
    JsonLdNode jsonLd() {
        return JsonLdNode.of("Event", href)
                .with("name", title)
                .with("url", new Address(href))
                .with("description", status())
                .with("startDate", date.isoStart())
                .with("endDate", date.isoEnd())
                .with("eventStatus", eventStatus())
                .with(
                        "location",
                        StatementJson.known(place.text())
                                .map(place -> JsonLdNode.of("Place").with("name", place)))
                .with("attendee", roles("attendee", TalksRole.PARTY, TalksRole.OBSERVER))
                .with("organizer", roles("organizer", TalksRole.HOST))
                .with("contributor", roles("contributor", TalksRole.MEDIATOR, TalksRole.GUARANTOR))
                .with(
                        "subjectOf",
                        reports.stream()
                                .map(ReportView::source)
                                .distinct()
                                .map(source -> JsonLdNode.of("CreativeWork", source.href())
                                        .with("name", source.name()))
                                .toList());
    }

    /** Who takes part as one of some, each within the role. */
    private List<JsonLdNode> roles(String property, TalksRole... some) {
        var parties = table.stream().map(side -> new Others(TalksRole.PARTY, side.participants()));
        return Stream.concat(parties, others.stream())
                .filter(group -> List.of(some).contains(group.role()))
                .flatMap(group -> group.participants().stream()
                        .map(one -> JsonLdNode.of("Role")
                                .with("roleName", group.role().text())
                                .with(property, StatementThing.participant(one.page(), one.delegation()))))
                .toList();
    }

    // Talks that are only sought are not scheduled; schema.org has no status for that.
    private String eventStatus() {
        return switch (state) {
            case HELD, PLANNED, ADJOURNED, BROKEN_OFF -> "https://schema.org/EventScheduled";
            case POSTPONED -> "https://schema.org/" + (date.isNone() ? "EventPostponed" : "EventRescheduled");
            case CANCELLED -> "https://schema.org/EventCancelled";
            case SOUGHT -> "";
        };
    }
}
