package parley.statement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parley.publishing.Link;
import parley.publishing.NotOnRecord;
import parley.record.Entries;
import parley.record.Side;
import parley.record.Sides;
import parley.record.Statement;
import parley.record.Summaries;
import parley.search.Field;
import parley.search.Filter;
import parley.search.FilterForm;
import parley.search.Index;

/** Sets what the sides said side by side, for talks and for a topic alike. */
@Component
public class Comparisons {

    private final Index index;
    private final Summaries summaries;
    private final Entries entries;
    private final Sides sides;
    private final WholeList list;

    Comparisons(Index index, Summaries summaries, Entries entries, Sides sides, WholeList list) {
        this.index = index;
        this.summaries = summaries;
        this.entries = entries;
        this.sides = sides;
        this.list = list;
    }

    /**
     * One column a side: for each side that is asked for, and for each that said something.
     *
     * @param form tells the page, and the ways to others
     * @throws NotOnRecord where the page is told by an entry that is not on record
     */
    public Comparison compare(FilterForm form, Filter filter, Predicate<Side> asked) {
        var version = summaries.current().version();
        var found =
                index.find(version, filter, form.key())
                        .orElseThrow(() -> new NotOnRecord(form.path(), "", List.of()));
        var totals = index.facets(version, filter).of(Field.SIDE);
        var said =
                entries.at(found.positions()).stream()
                        .flatMap(entry -> entry.statement().stream())
                        .collect(
                                Collectors.groupingBy(
                                        statement -> statement.speaker().side().id()));
        return new Comparison(
                form.address(),
                list.statements(filter),
                sides.findAllByOrderByPosition().stream()
                        .filter(side -> asked.test(side) || totals.containsKey(side.id()))
                        .map(
                                side ->
                                        column(
                                                side,
                                                totals.getOrDefault(side.id(), 0),
                                                said.getOrDefault(side.id(), List.of())))
                        .toList(),
                found.previous()
                        .map(end -> new Link(form.with("end", end), "Earlier"))
                        .orElse(null),
                found.next()
                        .map(start -> new Link(form.with("start", start), "Later"))
                        .orElse(null),
                found.first().map(start -> form.with("start", start)).orElse(form.path()));
    }

    private static SideBySide column(Side side, int total, List<Statement> said) {
        return new SideBySide(
                SideView.of(side), total, said.stream().map(StatementView::of).toList());
    }
}
