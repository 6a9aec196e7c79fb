package parley.statement;

import java.util.List;
import parley.publishing.ListSlice;

/** What the sides said, side by side. */
public record Comparison(List<SideBySide> sides, ListSlice part) {

    /** What they said on this page as one list, side after side. */
    public List<StatementView> statements() {
        return sides.stream().flatMap(side -> side.statements().stream()).toList();
    }
}
