package parley.statement.view;

import java.util.List;
import parley.publishing.Link;
import parley.record.Statement;
import parley.record.StatementAnswer;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.WhoSays;
import parley.search.text.Highlighter;

/**
 * How a statement answers another, as it is shown with one of the two.
 *
 * @param reading what stands before the other: "Denied by", or "Denies"
 * @param other leads to the other, by its speaker and its date
 * @param words of the other
 * @param language of these words
 * @param translation whose translation they are, as a phrase; empty where none is known of
 * @param note what stands after the other; empty where the speaker says it
 */
public record AnswerView(
        AnswerKind how,
        WhoSays says,
        String reading,
        Link other,
        String otherId,
        List<SpeakerView> speakers,
        EdtfDate date,
        List<WordRun> words,
        Language language,
        String translation,
        String note) {

    /** As it is shown with the statement that is answered. */
    static AnswerView by(StatementAnswer answer) {
        return of(answer, answer.how().passive() + " by", answer.statement());
    }

    /** As it is shown with the statement that answers. */
    static AnswerView to(StatementAnswer answer) {
        return of(answer, answer.how().active(), answer.answered());
    }

    private static AnswerView of(StatementAnswer answer, String reading, Statement other) {
        return new AnswerView(
                answer.how(),
                answer.says(),
                reading,
                new Link("/statements/" + other.id(), other.speakerAndDate()),
                other.id(),
                other.speakers().stream()
                        .map(speaker -> SpeakerView.of(speaker, Highlighter.NONE))
                        .toList(),
                other.date(),
                WordRun.of(other.words()),
                other.language(),
                other.translation(),
                answer.note());
    }

    /** In one line: "Denied by Ada North, 4 May 2031". */
    public String line() {
        return reading + " " + other.name();
    }
}
