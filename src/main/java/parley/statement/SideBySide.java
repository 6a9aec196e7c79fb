package parley.statement;

import java.util.List;
import parley.record.Entry;
import parley.record.Side;
import parley.record.Statement;

/**
 * What one side said, beside what the others did.
 *
 * @param statements in the order of the timeline; empty where the side has nothing on record
 */
public record SideBySide(SideView side, List<StatementView> statements) {

    /** One column a side, in the order of the sides. */
    public static List<SideBySide> of(List<Side> sides, List<Entry> entries) {
        var said = entries.stream().flatMap(entry -> entry.statement().stream()).toList();
        return sides.stream().map(side -> of(side, said)).toList();
    }

    /** The same as one list, side after side. */
    public static List<StatementView> statements(List<SideBySide> sides) {
        return sides.stream().flatMap(side -> side.statements().stream()).toList();
    }

    private static SideBySide of(Side side, List<Statement> said) {
        return new SideBySide(
                SideView.of(side),
                said.stream()
                        .filter(statement -> statement.speaker().side().id().equals(side.id()))
                        .map(StatementView::of)
                        .toList());
    }
}
