package parley.timeline.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;
import static parley.timeline.chart.Drawing.across;
import static parley.timeline.chart.Drawing.down;
import static parley.timeline.chart.Drawing.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import parley.publishing.Link;
import parley.search.columns.Facets.Month;

/** Draws the number of entries of each month or year as a bar, on one scale for all lanes. */
final class CountDrawing {

    /** The heights of the tallest and of the lowest bar, in em. */
    private static final double TALLEST = 4;

    private static final double LOWEST = .25;

    /** Periods without a day to stand under; they are drawn apart at the far right, in this order. */
    private static final List<String> UNDATED = List.of(Count.NO_MONTH, Count.NO_YEAR, Month.OPEN, Month.NONE);

    /** The share of its cell's width that a bar takes. */
    private static final double SHARE = .8;

    private final List<Lane> lanes;
    private final Function<Count, String> address;
    private final Axis.Unit unit;
    private final List<Count> counts;
    private final List<String> apart;

    /** The width of those apart: a target each, and no less than their label takes. */
    private final double room;

    private final Optional<Axis> axis;
    private final long most;
    private final Drawing drawing = new Drawing();
    private final List<Ribbon.Line> table = new ArrayList<>();

    private CountDrawing(List<Count> months, List<Lane> lanes, Function<Count, String> address) {
        this.lanes = lanes;
        this.address = address;
        unit = months.stream().anyMatch(Count::isMonth) ? unit(days(months)) : Axis.Unit.YEAR;
        counts = sums(months);
        var periods = counts.stream().map(Count::period).collect(toSet());
        apart = UNDATED.stream().filter(periods::contains).toList();
        room = Math.max(2, apart.size()) * Drawing.TARGET;
        var plot = apart.isEmpty() ? Axis.WIDTH : Axis.WIDTH - room - Drawing.APART;
        var days = days(counts);
        var first = days.stream().findFirst();
        var last = days.stream().reduce((one, next) -> next);
        axis = first.map(day -> new Axis(unit, day, last.orElse(day), 0, plot, plot));
        most = counts.stream().mapToLong(Count::number).max().orElse(0);
    }

    /** The first days of the periods, in their order. */
    private static List<LocalDate> days(List<Count> counts) {
        return counts.stream()
                .filter(Count::isDated)
                .map(Count::firstDay)
                .sorted()
                .toList();
    }

    private static Axis.Unit unit(List<LocalDate> days) {
        return Axis.Unit.ofMonths(days.get(0), days.get(days.size() - 1));
    }

    static Ribbon draw(List<Count> months, List<Lane> lanes, Function<Count, String> address) {
        return new CountDrawing(
                        months.stream().filter(count -> count.number() > 0).toList(), lanes, address)
                .ribbon();
    }

    /** One count for each period and lane, by date; undated ones last. */
    private List<Count> sums(List<Count> months) {
        return months.stream()
                .collect(groupingBy(
                        this::period, TreeMap::new, groupingBy(Count::lane, TreeMap::new, summingLong(Count::number))))
                .entrySet()
                .stream()
                .flatMap(e -> e.getValue().entrySet().stream()
                        .map(sum -> new Count(e.getKey(), sum.getKey(), sum.getValue())))
                .sorted(Comparator.comparing(count -> UNDATED.indexOf(count.period())))
                .toList();
    }

    private String period(Count count) {
        return unit == Axis.Unit.YEAR ? count.year() : count.month();
    }

    private Ribbon ribbon() {
        for (var lane : lanes) {
            var ofLane = counts.stream()
                    .filter(count -> count.lane().equals(lane.id()))
                    .toList();
            if (!ofLane.isEmpty()) {
                lane(lane, ofLane);
            }
        }
        axis.ifPresent(drawing::label);
        if (!apart.isEmpty()) {
            drawing.labelUndated(label(), axis.isEmpty() ? 0 : room);
        }
        return drawing.ribbon(List.of(new Ribbon.LegendItem("", key())), List.of("Date", "Side", "Entries"), table);
    }

    private String key() {
        var tallest = String.format(Locale.UK, "; the tallest bar is %,d.", most);
        if (axis.isEmpty()) {
            return (apart.equals(List.of(Count.NO_YEAR)) ? "Entries without a year" : "Entries without a latest day")
                    + tallest;
        }
        var per = unit == Axis.Unit.YEAR ? "year" : "month";
        var others = apart.isEmpty() ? "" : ", those without one apart";
        return "Entries a %s, each under its latest day%s%s".formatted(per, others, tallest);
    }

    private void lane(Lane lane, List<Count> counts) {
        var top = drawing.lane(TALLEST);
        var bars = new ArrayList<Ribbon.Bar>();
        for (var count : counts) {
            var href = address.apply(count);
            var number = count.text();
            bars.add(new Ribbon.Bar(
                    href,
                    "%s, %s: %s".formatted(lane.name(), count.reading(), number),
                    box(count, top, 1, TALLEST),
                    box(count, top, SHARE, height(count))));
            table.add(new Ribbon.Line(List.of(count.reading(), lane.name()), new Link(href, number)));
        }
        var total = counts.stream().mapToLong(Count::number).sum();
        drawing.add(lane, top, total, List.of(), List.of(), List.of(), List.of(), List.of(), bars);
    }

    private double height(Count count) {
        return Math.max(LOWEST, TALLEST * count.number() / most);
    }

    private Ribbon.Box box(Count count, double top, double share, double height) {
        var y = down(top + Drawing.NAME + TALLEST - height);
        var cell = apart.indexOf(count.period());
        if (cell >= 0) {
            var each = room / apart.size();
            var width = each * share;
            var shift = cell * each + (each - width) / 2 - (axis.isEmpty() ? 0 : room);
            return new Ribbon.Box(
                    axis.isEmpty() ? "0" : "100%", y, plain(width), down(height), Drawing.translate(shift), "");
        }
        var day = count.firstDay();
        var start = axis.orElseThrow().start(day);
        var width = axis.orElseThrow().start(unit.next(day)) - start;
        return new Ribbon.Box(across(start + width * (1 - share) / 2), y, across(width * share), down(height), "", "");
    }

    /** One label for all undated bars; there is no room for one each. */
    private String label() {
        if (apart.size() > 1) {
            return "no day";
        }
        return switch (apart.get(0)) {
            case Month.OPEN -> "open";
            case Month.NONE -> "no date";
            default -> apart.get(0);
        };
    }
}
