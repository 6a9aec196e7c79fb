package parley.statement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.Feed;
import parley.publishing.ListSlice;
import parley.publishing.NotOnRecord;
import parley.record.Side;
import parley.record.Sides;
import parley.record.Statement;

/** Sets what the sides said side by side, for talks and for a topic alike. */
@Component
public class Comparisons {

    /** What the sides said, side by side. */
    public record Comparison(List<SideBySide> sides, ListSlice part) {

        /** What they said on this page as one list, side after side. */
        public List<StatementView> statements() {
            return sides.stream().flatMap(side -> side.statements().stream()).toList();
        }
    }

    private final Sides sides;
    private final EntryLists lists;

    Comparisons(Sides sides, EntryLists lists) {
        this.sides = sides;
        this.lists = lists;
    }

    /**
     * One column a side: for each side that is asked for, and for each that said something.
     *
     * @param form the page that is asked for
     * @param newest the feed of what they said
     * @throws NotOnRecord where the cursor names what is not on record
     */
    public Comparison compare(FilterForm form, Filter filter, Predicate<Side> asked, Feed newest) {
        var answer = lists.answer(filter);
        var page = lists.page(form, answer);
        var totals = answer.counts(Field.SIDE);
        var said = lists.at(page.positions()).stream()
                .flatMap(entry -> entry.statement().stream())
                .collect(Collectors.groupingBy(
                        statement -> statement.speaker().side().id()));
        return new Comparison(
                sides.findAllByOrderByPosition().stream()
                        .filter(side -> asked.test(side) || totals.number(side.id()) > 0)
                        .map(side -> column(side, totals.number(side.id()), said.getOrDefault(side.id(), List.of())))
                        .toList(),
                EntryLists.slice(form, page, filter.order(), lists.statements(filter), newest));
    }

    private static SideBySide column(Side side, int total, List<Statement> said) {
        return new SideBySide(
                SideView.of(side), total, said.stream().map(StatementView::of).toList());
    }
}
