package parley.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import parley.record.value.EdtfDate;
import parley.statement.view.SideView;
import parley.statement.view.StatementView;
import parley.statement.view.TurnView;
import parley.text.Series;

/** Shows what the sides said in exchange, date by date, for talks and for topics. */
@Component
public record Comparisons(Sides sides, EntryLists lists) {

    /** The most sides that are named in a sentence. */
    private static final int FEW = 4;

    private static final int MOST_COLUMNS = 3;

    /**
     * The statements of a page of a list, by date, then by side.
     *
     * @param sides those that are asked for or have statements
     * @param rows in the order of the timeline
     * @param jump the years of the list; empty where one page holds it all
     */
    public record Comparison(List<Heard> sides, List<DatedRow> rows, List<Years.Year> jump, ListSlice part) {

        /** All statements on the page in the order of the timeline, each once. */
        public List<StatementView> statements() {
            return rows.stream()
                    .flatMap(row -> row.hands().stream())
                    .flatMap(hand -> hand.turns().stream())
                    .flatMap(turn -> turn.statements().stream())
                    .filter(statement -> !statement.anchor().isEmpty())
                    .toList();
        }

        /** The sides that have statements, on this page or on another, in the order of their columns. */
        public List<SideView> columns() {
            return columnsOf(sides);
        }

        /** The class of the columns; empty for a single one. */
        public String layout() {
            return switch (columns().size()) {
                case 2 -> "two";
                case 3 -> "three";
                default -> "";
            };
        }

        /** How many statements each side made: "Russia 1, Ukraine 2". */
        public String counted() {
            return Comparisons.counted(sides.stream()
                    .filter(side -> side.total() > 0)
                    .map(side -> "%s %,d".formatted(side.side().name(), side.total()))
                    .toList());
        }

        /** The sides that are asked for and have no statement, within a sentence; empty where all have some. */
        public String silent() {
            var silent = sides.stream()
                    .filter(side -> side.total() == 0)
                    .map(side -> side.side().name())
                    .toList();
            return silent.size() > FEW
                    ? "any of %,d %s".formatted(silent.size(), columns().isEmpty() ? "sides" : "other sides")
                    : Series.or(silent);
        }
    }

    /**
     * A side, and how many statements it made.
     *
     * @param total on all pages
     */
    public record Heard(SideView side, int total) {}

    /**
     * What was said in turn on a date, at most one part by each side.
     *
     * @param isFirst whether it is the first with this date on its page
     */
    public record DatedRow(EdtfDate date, boolean isFirst, List<Hand> hands) {}

    /**
     * What one side says before the other answers.
     *
     * @param column the number of its column, from 1
     */
    public record Hand(int column, SideView side, List<TurnView> turns) {}

    /**
     * The page of a list that a form asks for, with the number of statements by each side that is asked for or has some,
     * and by no side.
     *
     * @param form with the cursor of the page
     * @throws NotOnRecord if the entry of the cursor is not on record
     */
    public Comparison compare(FilterForm form, Filter filter, Predicate<Side> asked, Feed newest) {
        var answer = lists.answer(filter);
        var page = lists.page(form, answer);
        var totals = answer.counts(Field.SIDE);
        var heard = Stream.concat(
                        sides.findAllByOrderByPosition().stream()
                                .filter(side -> asked.test(side) || totals.number(side.id()) > 0)
                                .map(SideView::of),
                        Stream.of(SideView.NONE).filter(none -> totals.number(none.id()) > 0))
                .map(side -> new Heard(side, totals.number(side.id())))
                .toList();
        var said = lists.at(page.positions()).stream()
                .flatMap(entry -> entry.statement().stream())
                .toList();
        return new Comparison(
                heard,
                rows(said, columnsOf(heard)),
                page.isWhole() ? List.of() : Years.of(form, answer.facets().months()),
                EntryLists.slice(form, page, filter.order(), lists.statements(filter), newest));
    }

    /** How many statements each side made about talks: "Russia 1, Ukraine 2"; empty where none did. */
    public String saidAbout(String talks) {
        return counted(lists.answer(Filter.NONE.with(Field.TALKS, talks)).counts(Field.SIDE).all().stream()
                .filter(side -> side.entries() > 0)
                .map(side -> "%s %,d".formatted(side.name(), side.entries()))
                .toList());
    }

    private static String counted(List<String> sides) {
        return sides.size() > FEW ? "%,d sides".formatted(sides.size()) : String.join(", ", sides);
    }

    private static List<SideView> columnsOf(List<Heard> sides) {
        return sides.stream().filter(side -> side.total() > 0).map(Heard::side).toList();
    }

    /** A new row begins with a date, and where a side speaks again after another has. */
    private static List<DatedRow> rows(List<Statement> statements, List<SideView> columns) {
        var rows = new ArrayList<DatedRow>();
        var hands = new LinkedHashMap<SideView, List<StatementView>>();
        var date = EdtfDate.NONE;
        var last = SideView.NONE;
        for (var statement : statements) {
            var first = StatementView.of(statement);
            var by = columns.size() < 2 || columns.size() > MOST_COLUMNS
                    ? first.sides().subList(0, 1)
                    : first.sides().stream()
                            .sorted(Comparator.comparing(SideView::position))
                            .toList();
            var goesOn = by.stream().anyMatch(hands::containsKey) && !by.equals(List.of(last));
            if (!first.date().equals(date) || goesOn) {
                end(rows, date, hands, columns);
                date = first.date();
            }
            for (var side : by) {
                hands.computeIfAbsent(side, any -> new ArrayList<>())
                        .add(side == by.get(0) ? first : StatementView.again(statement));
                last = side;
            }
        }
        end(rows, date, hands, columns);
        return rows;
    }

    private static void end(
            List<DatedRow> rows, EdtfDate date, Map<SideView, List<StatementView>> hands, List<SideView> columns) {
        if (!hands.isEmpty()) {
            var isFirst = rows.isEmpty() || !last(rows).date().equals(date);
            var turn = isFirst ? null : last(last(last(rows).hands()).turns());
            var said = new ArrayList<Hand>();
            for (var hand : hands.entrySet()) {
                said.add(new Hand(
                        columns.indexOf(hand.getKey()) + 1, hand.getKey(), TurnView.of(hand.getValue(), turn)));
                turn = last(last(said).turns());
            }
            rows.add(new DatedRow(date, isFirst, said));
            hands.clear();
        }
    }

    private static <T> T last(List<T> some) {
        return some.get(some.size() - 1);
    }
}
