package parley.statement;

import parley.publishing.ListSlice;
import java.util.List;

/** What the sides said, side by side. */
public record Comparison(List<SideBySide> sides, ListSlice part) {

    /** What they said on this page as one list, side after side. */
    public List<StatementView> statements() {
        return sides.stream().flatMap(side -> side.statements().stream()).toList();
    }
}
