package parley.statement;

import java.util.List;
import java.util.stream.Stream;
import parley.publishing.Link;
import parley.publishing.Tag;
import parley.record.Statement;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.record.value.Words;
import parley.search.text.Highlighter;
import parley.text.Excerpt;

/**
 * A statement as it stands on a page.
 *
 * @param tag tells it for good, whatever its id becomes
 * @param anchor its fragment on pages that list it
 * @param own whether it is all in the speaker's own words
 * @param attribution how the record has it: "Own words, via CNN"
 * @param delegation whether the speaker is a delegation
 * @param office the office then; empty where the source gives none
 * @param occasion where it was said; empty where no source says
 */
public record StatementView(
        String id,
        String tag,
        String href,
        String anchor,
        List<WordRun> words,
        boolean own,
        HighlightedText attribution,
        Link speaker,
        boolean delegation,
        HighlightedText speakerName,
        HighlightedText office,
        SideView side,
        EdtfDate date,
        HighlightedText occasion,
        List<ReportView> reports,
        List<Link> talks,
        List<Link> topics,
        RecordDays kept) {

    private static final int TITLE_LETTERS = 60;

    public static StatementView of(Statement statement) {
        return of(statement, Highlighter.NONE);
    }

    /** The same with what was searched for marked. */
    public static StatementView of(Statement statement, Highlighter marker) {
        var reports = statement.reports().stream()
                .map(report -> ReportView.of(report, marker))
                .toList();
        var speaker = statement.speaker();
        return new StatementView(
                statement.id(),
                Tag.of("statement", statement.firstId()),
                "/statements/" + statement.id(),
                anchor(statement),
                WordRun.of(statement.words(), marker),
                statement.words().areOwn(),
                HighlightedText.of(attribution(statement.words(), reports), marker),
                new Link("/speakers/" + speaker.id(), speaker.name()),
                speaker.kind() == ParticipantKind.DELEGATION,
                HighlightedText.of(speaker.name(), marker),
                HighlightedText.of(statement.office().orElse(""), marker),
                SideView.of(speaker.side()),
                statement.date(),
                HighlightedText.of(statement.occasion().orElse(""), marker),
                reports,
                statement.talks().stream()
                        .map(talks -> new Link("/talks/" + talks.id(), talks.title()))
                        .toList(),
                statement.topics().stream()
                        .map(topic -> new Link("/topics/" + topic.id(), topic.name()))
                        .toList(),
                new RecordDays(statement.added(), statement.updated()));
    }

    /** The speaker and the first of the words. */
    public String title() {
        return speaker.name() + ": " + Excerpt.of(WordingJson.text(words), TITLE_LETTERS);
    }

    /** What stands beside its date in lists and feeds, as far as the source says. */
    public List<HighlightedText> circumstances() {
        return Stream.of(occasion).filter(text -> !text.isEmpty()).toList();
    }

    /** Its place on the timeline. */
    public String inContext() {
        return "/?at=" + anchor + "#" + anchor;
    }

    /** The fragment of a statement on pages that list it. */
    private static String anchor(Statement statement) {
        return "statement-" + statement.id();
    }

    /** Whom the main report has it from; what others have stands beside their own places. */
    private static String attribution(Words words, List<ReportView> reports) {
        var kind = words.areOwn() ? "Own words" : "Reported";
        var via = reports.get(0).via();
        return via.isEmpty() ? kind : kind + ", " + via;
    }
}
