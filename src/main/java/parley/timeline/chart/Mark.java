package parley.timeline.chart;

import java.util.List;
import java.util.Locale;
import parley.record.value.EdtfDate;
import parley.statement.view.StatementView;
import parley.talks.TalksView;
import parley.text.Excerpt;

/**
 * An entry on the ribbon.
 *
 * @param note the status of talks that are not held: "planned"; otherwise empty
 * @param title what it is, with its date, as a sentence
 */
public record Mark(Lane lane, Shape shape, EdtfDate date, String note, String title, String href) {

    private static final int LETTERS = 110;

    /** The shapes of marks. */
    enum Shape {
        QUOTE,
        PARTIAL_QUOTE,
        PARAPHRASE,
        TALKS,
        PLANNED,
        CANCELLED;

        /** The id of the shape's drawing. */
        String id() {
            return "ribbon-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A mark in the lane of each side that said a statement. */
    public static List<Mark> of(StatementView statement) {
        return statement.sides().stream()
                .map(side -> ofStatement(
                        Lane.of(side),
                        Shape.valueOf(statement.kind().name()),
                        statement.date(),
                        statement.who(),
                        statement.inOneLine(),
                        "#" + statement.anchor()))
                .toList();
    }

    /** The same in another lane. */
    Mark in(Lane other) {
        return new Mark(other, shape, date, note, title, href);
    }

    public static Mark of(TalksView talks) {
        var shape = switch (talks.state()) {
            case HELD, ADJOURNED, BROKEN_OFF -> Shape.TALKS;
            case PLANNED, SOUGHT, POSTPONED -> Shape.PLANNED;
            case CANCELLED -> Shape.CANCELLED;
        };
        return ofTalks(shape, talks.date(), talks.title(), talks.statusReading(), "#" + talks.anchor());
    }

    static Mark ofStatement(Lane lane, Shape shape, EdtfDate date, String speaker, String words, String href) {
        var who = speaker + ", " + shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        var what = ": " + Excerpt.of(words, LETTERS);
        return new Mark(lane, shape, date, "", who + ", " + date.reading() + what, href);
    }

    static Mark ofTalks(Shape shape, EdtfDate date, String title, String status, String href) {
        var note = shape == Shape.TALKS ? "" : status.replaceFirst(" .*", "");
        return new Mark(
                Lane.TALKS, shape, date, note, "%s, talks %s, %s".formatted(title, status, date.reading()), href);
    }
}
