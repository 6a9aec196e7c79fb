package parley.statement.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;

/**
 * Successive statements with one byline and one date.
 *
 * @param first says who speaks, and where
 */
public record TurnView(StatementView first, List<StatementView> statements) {

    /** Groups successive statements. */
    public static List<TurnView> of(List<StatementView> statements) {
        return grouped(statements, TurnView::key).stream().map(TurnView::ofOne).toList();
    }

    /** Statements that are of one turn, at least one. */
    public static TurnView ofOne(List<StatementView> statements) {
        return new TurnView(statements.get(0), statements);
    }

    /** What successive statements of one turn have in common. */
    public static Object key(StatementView statement) {
        return List.of(statement.byline(), statement.date());
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

    /** The offices of the speakers, and the circumstances, as far as sources give them. */
    public List<HighlightedText> setting() {
        return Stream.concat(first.speakers().stream().map(SpeakerView::office), first.circumstances().stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** The talks at which it was said, without those that a page is of. */
    public List<Link> saidInBut(@Nullable String page) {
        return first.saidIn().stream()
                .filter(talks -> !talks.href().equals(page))
                .toList();
    }
}
