package parley.timeline.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;
import static parley.timeline.chart.Drawing.across;
import static parley.timeline.chart.Drawing.percent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import parley.search.columns.Facets.Month;

/** Draws the number of entries of each month or year as a bar, on one scale for all lanes. */
final class CountDrawing {

    /** The height of the lowest bar; that of the tallest is 100. */
    private static final double LOWEST = 8;

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
    private final Drawing drawing;

    private CountDrawing(
            List<Count> months, List<Lane> lanes, UnaryOperator<String> narrowed, Function<Count, String> address) {
        drawing = new Drawing(narrowed);
        this.lanes = lanes;
        this.address = address;
        unit = months.stream().anyMatch(Count::isMonth) ? unit(days(months)) : Axis.Unit.YEAR;
        counts = sums(months);
        var periods = counts.stream().map(Count::period).collect(toSet());
        apart = UNDATED.stream().filter(periods::contains).toList();
        room = Math.max(Drawing.UNDATED, apart.size() * Drawing.TARGET);
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

    static Ribbon draw(
            List<Count> months, List<Lane> lanes, UnaryOperator<String> narrowed, Function<Count, String> address) {
        return new CountDrawing(
                        months.stream().filter(count -> count.number() > 0).toList(), lanes, narrowed, address)
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
        if (counts.stream().map(Count::period).distinct().count() < 2) {
            return Ribbon.NONE;
        }
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
            drawing.labelUndated(label(), Axis.WIDTH - room - Drawing.APART / 2);
        }
        return drawing.ribbon("");
    }

    private void lane(Lane lane, List<Count> counts) {
        var bars = counts.stream().map(count -> bar(lane, count)).toList();
        var total = counts.stream().mapToLong(Count::number).sum();
        drawing.add(lane, total, List.of(), List.of(), List.of(), List.of(), bars);
    }

    private Ribbon.Bar bar(Lane lane, Count count) {
        var cell = apart.indexOf(count.period());
        var start = cell >= 0
                ? Axis.WIDTH - room + cell * room / apart.size()
                : axis.orElseThrow().start(count.firstDay());
        var width = cell >= 0 ? room / apart.size() : axis.orElseThrow().start(unit.next(count.firstDay())) - start;
        var height = Math.max(LOWEST, 100d * count.number() / most);
        return new Ribbon.Bar(
                address.apply(count),
                "%s, %s: %s".formatted(lane.name(), count.reading(), Count.text(count.lane(), count.number())),
                across(start),
                across(width),
                across(start + width * (1 - SHARE) / 2),
                across(width * SHARE),
                percent(100 - height),
                percent(height));
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
