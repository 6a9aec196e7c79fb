package parley.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Link;
import parley.publishing.Tag;
import parley.record.Participant;
import parley.record.Side;
import parley.record.Talks;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.TalksForm;
import parley.record.value.TalksStatus;
import parley.search.text.Highlighter;
import parley.statement.HighlightedText;
import parley.statement.RecordDays;
import parley.statement.ReportView;
import parley.statement.SideView;
import parley.statement.WordRun;

/**
 * Talks as they stand on a page.
 *
 * @param tag tells them for good, whatever their id becomes
 * @param anchor their fragment on pages that list them
 * @param place where; empty where no source says
 * @param planned whether they are still to come, or only sought
 * @param state how far they have come
 * @param soughtBy the side that asks for them; empty unless they are sought
 * @param status how far they have come, as words ("Sought by Ukraine")
 * @param statusSource the newest source that speaks of them
 * @param asOf the day that the status was known as of
 * @param tableName what those who take part are, as far as the talks have come
 * @param table who takes part, by side; empty where no source says
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

    /** Those of one side who take part. */
    public record Delegation(SideView side, List<Attendee> participants) {}

    /**
     * One who takes part.
     *
     * @param href their page
     * @param delegation whether that is a delegation and no person
     */
    public record Attendee(String href, String name, boolean delegation) {

        static Attendee of(Participant participant) {
            return new Attendee(
                    "/speakers/" + participant.id(),
                    participant.name(),
                    participant.kind() == ParticipantKind.DELEGATION);
        }

        Link page() {
            return new Link(href, name);
        }
    }

    /** One thing that came of the talks, with its evidence. */
    public record Came(List<WordRun> words, List<ReportView> reports) {}

    public static TalksView of(Talks talks) {
        return of(talks, Highlighter.NONE);
    }

    /** The same with what was searched for marked. */
    public static TalksView of(Talks talks, Highlighter marker) {
        var source = talks.statusSource();
        return new TalksView(
                talks.id(),
                Tag.of("talks", talks.firstId()),
                "/talks/" + talks.id(),
                anchor(talks),
                talks.title(),
                HighlightedText.of(talks.title(), marker),
                talks.form(),
                talks.date(),
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

    /** Its place on the timeline. */
    public String inContext() {
        return "/?at=" + anchor + "#" + anchor;
    }

    /** The fragment of talks on pages that list them. */
    private static String anchor(Talks talks) {
        return "talks-" + talks.id();
    }

    private static List<Delegation> table(List<Participant> participants) {
        Map<String, Side> sides = new LinkedHashMap<>();
        Map<String, List<Attendee>> people = new LinkedHashMap<>();
        for (var participant : participants) {
            var side = participant.side();
            sides.put(side.id(), side);
            people.computeIfAbsent(side.id(), id -> new ArrayList<>()).add(Attendee.of(participant));
        }
        return sides.values().stream()
                .map(side -> new Delegation(SideView.of(side), people.get(side.id())))
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

    /** What kind of meeting, as a label; empty where no source says. */
    public String formName() {
        return form.map(TalksForm::text).map(TalksView::capital).orElse("");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }
}
