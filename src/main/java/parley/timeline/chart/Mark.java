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
 * @param text the speaker, the kind and the words of a statement; the title and the status of talks
 * @param title the same with the date, as a sentence
 */
public record Mark(Lane lane, Shape shape, EdtfDate date, String text, String title, String href) {

    private static final int LETTERS = 110;

    /** The shapes of marks, in the order of the legend. */
    enum Shape {
        QUOTE("quote"),
        PARTIAL_QUOTE("partial quote"),
        PARAPHRASE("paraphrase"),
        TALKS("talks"),
        PLANNED("talks planned, postponed or sought"),
        CANCELLED("talks cancelled");

        private final String meaning;

        Shape(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }

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

    public static Mark of(TalksView talks) {
        var shape = switch (talks.state()) {
            case HELD, ADJOURNED, BROKEN_OFF -> Shape.TALKS;
            case PLANNED, SOUGHT, POSTPONED -> Shape.PLANNED;
            case CANCELLED -> Shape.CANCELLED;
        };
        return ofTalks(shape, talks.date(), talks.title(), talks.statusReading(), "#" + talks.anchor());
    }

    static Mark ofStatement(Lane lane, Shape shape, EdtfDate date, String speaker, String words, String href) {
        var who = speaker + ", " + shape.meaning();
        var what = ": " + Excerpt.of(words, LETTERS);
        return new Mark(lane, shape, date, who + what, who + ", " + date.reading() + what, href);
    }

    static Mark ofTalks(Shape shape, EdtfDate date, String title, String status, String href) {
        var text = title + ", talks " + status;
        return new Mark(Lane.TALKS, shape, date, text, text + ", " + date.reading(), href);
    }
}
