package parley.timeline;

import java.util.Locale;
import java.util.function.UnaryOperator;
import parley.record.EdtfDate;
import parley.record.Entry;
import parley.record.Statement;
import parley.record.Talks;
import parley.statement.Excerpt;
import parley.statement.StatementView;
import parley.talks.TalksView;

/**
 * One entry as the ribbon shows it.
 *
 * @param text who spoke, how the record has it and the words; or which talks and how far they are
 * @param title the same with the date, as a sentence
 * @param href where the entry stands
 */
record Mark(Lane lane, Shape shape, EdtfDate date, String text, String title, String href) {

    private static final int LETTERS = 110;

    /** What a mark looks like, in the order of the legend. */
    enum Shape {
        OWN("own words"),
        REPORTED("reported"),
        TALKS("talks"),
        PLANNED("talks planned or sought"),
        CANCELLED("talks cancelled");

        private final String meaning;

        Shape(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }

        /** The id of its drawing. */
        String id() {
            return "ribbon-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An entry as a mark.
     *
     * @param address makes the address of an entry from its fragment
     */
    static Mark of(Entry entry, UnaryOperator<String> address) {
        return entry.statement()
                .map(statement -> of(statement, address))
                .or(() -> entry.talks().map(talks -> of(talks, address)))
                .orElseThrow();
    }

    private static Mark of(Statement statement, UnaryOperator<String> address) {
        var own = statement.words().areOwn();
        return ofStatement(
                Lane.of(statement.speaker().side()),
                own ? Shape.OWN : Shape.REPORTED,
                statement.date(),
                statement.speaker().name(),
                statement.words().text(),
                address.apply(StatementView.anchor(statement)));
    }

    private static Mark of(Talks talks, UnaryOperator<String> address) {
        var shape =
                switch (talks.status()) {
                    case HELD -> Shape.TALKS;
                    case PLANNED, SOUGHT -> Shape.PLANNED;
                    case CANCELLED -> Shape.CANCELLED;
                };
        return ofTalks(
                shape,
                talks.date(),
                talks.title(),
                talks.status().text()
                        + talks.soughtBy().map(side -> " by " + side.name()).orElse(""),
                address.apply(TalksView.anchor(talks)));
    }

    static Mark ofStatement(
            Lane lane, Shape shape, EdtfDate date, String speaker, String words, String href) {
        var who = speaker + ", " + shape.meaning();
        var what = ": " + Excerpt.of(words, LETTERS);
        return new Mark(lane, shape, date, who + what, who + ", " + date.reading() + what, href);
    }

    static Mark ofTalks(Shape shape, EdtfDate date, String title, String status, String href) {
        var text = title + ", talks " + status;
        return new Mark(Lane.TALKS, shape, date, text, text + ", " + date.reading(), href);
    }
}
