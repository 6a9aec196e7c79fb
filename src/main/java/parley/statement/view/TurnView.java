package parley.statement.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;

/**
 * Successive statements by the same speakers, in the same offices, on the same occasion and date.
 *
 * @param first says who speaks, and where
 */
public record TurnView(StatementView first, List<StatementView> statements) {

    /** Groups successive statements. */
    public static List<TurnView> of(List<StatementView> statements) {
        return grouped(statements, Function.identity()).stream()
                .map(TurnView::ofOne)
                .toList();
    }

    /** Statements that are of one turn, at least one. */
    public static TurnView ofOne(List<StatementView> statements) {
        return new TurnView(statements.get(0), statements);
    }

    /** Groups what successively holds statements of one turn. */
    public static <T> List<List<T>> grouped(List<T> all, Function<T, StatementView> statement) {
        var turns = new ArrayList<List<T>>();
        for (var one : all) {
            var last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
            if (last == null || !isOneTurn(statement.apply(last.get(0)), statement.apply(one))) {
                last = new ArrayList<>();
                turns.add(last);
            }
            last.add(one);
        }
        return turns;
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

    private static boolean isOneTurn(StatementView one, StatementView other) {
        return one.speakers().equals(other.speakers())
                && one.date().equals(other.date())
                && one.circumstances().equals(other.circumstances())
                && one.saidIn().equals(other.saidIn());
    }
}
