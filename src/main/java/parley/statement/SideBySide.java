package parley.statement;

import java.util.List;

/**
 * What one side said, beside what the others did.
 *
 * @param total how many statements of the side there are on all pages
 * @param statements those on this page, in the order of the timeline
 */
public record SideBySide(SideView side, int total, List<StatementView> statements) {

    /** How much there is, in words; that there is nothing is said, too. */
    public String said() {
        if (total == 0) {
            return side.name() + " has nothing on record here.";
        }
        var all = "%,d %s".formatted(total, total == 1 ? "statement" : "statements");
        if (statements.isEmpty()) {
            return all + ", on other pages.";
        }
        return statements.size() == total ? all : "%s, %,d on this page.".formatted(all, statements.size());
    }
}
