package parley.statement.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;

/**
 * Successive statements with one byline and one date.
 *
 * @param before the turn before it on the page; null for the first
 */
public record TurnView(
        List<StatementView> statements, @Nullable TurnView before) {

    /** Groups successive statements that stand on a page after another turn, or as its first. */
    public static List<TurnView> of(List<StatementView> statements, @Nullable TurnView before) {
        var turns = new ArrayList<TurnView>();
        var last = before;
        for (var turn : grouped(statements, StatementView::turn)) {
            last = new TurnView(turn, last);
            turns.add(last);
        }
        return turns;
    }

    /** Groups what successively has equal keys. */
    public static <T> List<List<T>> grouped(List<T> all, Function<T, ?> key) {
        var groups = new ArrayList<List<T>>();
        Object before = null;
        for (var one : all) {
            var own = key.apply(one);
            if (!own.equals(before)) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(one);
            before = own;
        }
        return groups;
    }

    /** Says who speaks, and where. */
    public StatementView first() {
        return statements.get(0);
    }

    /** Whether the turn before it has the same byline and date, since a place of a source parts the two. */
    public boolean isGoingOn() {
        return before != null && before.first().turn().equals(first().turn());
    }

    /** Whether the turn before it has another date, or there is none. */
    public boolean isDated() {
        return before == null || !before.first().date().equals(first().date());
    }

    /** Whether it takes one line. */
    public boolean isShort() {
        return statements.size() == 1 && first().isShort();
    }

    /** The offices of the speakers, and the circumstances, as far as sources give them and no turn before has them. */
    public List<HighlightedText> setting() {
        return isTold() ? List.of() : first().offices();
    }

    /** The talks at which it was said, without those that a page is of, where no turn before has them. */
    public List<Link> saidInBut(String page) {
        return isTold()
                ? List.of()
                : first().saidIn().stream()
                        .filter(talks -> !talks.href().equals(page))
                        .toList();
    }

    private boolean isTold() {
        return Stream.iterate(before, Objects::nonNull, TurnView::before)
                // What several sides said together stands in the column of each.
                .filter(turn -> !turn.ids().equals(ids()))
                .anyMatch(turn -> turn.first().turn().equals(first().turn()));
    }

    private List<String> ids() {
        return statements.stream().map(StatementView::id).toList();
    }
}
