package parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.Feed;
import parley.publishing.ListSlice;
import parley.publishing.NotOnRecord;
import parley.record.Statement;
import parley.record.participant.Side;
import parley.record.participant.Sides;
import parley.statement.view.SideView;
import parley.statement.view.StatementView;

/** Shows the statements of the sides side by side, for talks and for topics. */
@Component
public record Comparisons(Sides sides, EntryLists lists) {

    /** The statements of a page of a list, by side. */
    public record Comparison(List<SideBySide> sides, ListSlice part) {

        /** All statements on the page, side after side, each once. */
        public List<StatementView> statements() {
            return sides.stream()
                    .flatMap(side -> side.statements().stream())
                    .filter(statement -> !statement.anchor().isEmpty())
                    .toList();
        }
    }

    /**
     * The column of a side.
     *
     * @param total the number of its statements on all pages
     * @param statements those on this page, in the order of the timeline
     */
    public record SideBySide(SideView side, int total, List<StatementView> statements) {

        /** The number of statements in words. */
        public String said() {
            if (total == 0) {
                return side.name() + " has nothing on record here.";
            }
            var all = StatementView.counted(total);
            if (statements.isEmpty()) {
                return all + ", on other pages.";
            }
            return statements.size() == total ? all : "%s, %,d on this page.".formatted(all, statements.size());
        }
    }

    /**
     * A column for each side that is asked for or has statements, and one for statements without a side.
     *
     * @param form with the cursor of the page
     * @throws NotOnRecord if the entry of the cursor is not on record
     */
    public Comparison compare(FilterForm form, Filter filter, Predicate<Side> asked, Feed newest) {
        var answer = lists.answer(filter);
        var page = lists.page(form, answer);
        var totals = answer.counts(Field.SIDE);
        var said = new HashMap<String, List<StatementView>>();
        lists.at(page.positions()).stream()
                .flatMap(entry -> entry.statement().stream())
                .forEach(statement -> addToEachSide(statement, said));
        return new Comparison(
                Stream.concat(
                                sides.findAllByOrderByPosition().stream()
                                        .filter(side -> asked.test(side) || totals.number(side.id()) > 0)
                                        .map(SideView::of),
                                Stream.of(SideView.NONE).filter(none -> totals.number(none.id()) > 0))
                        .map(side ->
                                new SideBySide(side, totals.number(side.id()), said.getOrDefault(side.id(), List.of())))
                        .toList(),
                EntryLists.slice(form, page, filter.order(), lists.statements(filter), newest));
    }

    /** What was said jointly stands in the column of each side. */
    private static void addToEachSide(Statement statement, Map<String, List<StatementView>> said) {
        var first = StatementView.of(statement);
        first.sides().stream().sorted(Comparator.comparing(SideView::position)).forEach(side -> {
            var isFirst = said.values().stream()
                    .noneMatch(column -> !column.isEmpty()
                            && column.get(column.size() - 1).id().equals(statement.id()));
            said.computeIfAbsent(side.id(), any -> new ArrayList<>())
                    .add(isFirst ? first : StatementView.again(statement));
        });
    }
}
