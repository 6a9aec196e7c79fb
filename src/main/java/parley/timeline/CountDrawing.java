package parley.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static parley.timeline.Drawing.across;
import static parley.timeline.Drawing.down;
import static parley.timeline.Drawing.plain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import parley.publishing.Link;

/** Draws how many entries each month or year holds: a bar each, on one scale for all lanes. */
final class CountDrawing {

    /** The heights of the tallest bar and of the lowest that still shows, in em. */
    private static final double TALLEST = 4;

    private static final double LOWEST = .25;

    private static final double UNDATED = 2 * Drawing.TARGET;

    /** The share of its cell that a bar takes. */
    private static final double SHARE = .8;

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final List<Lane> lanes;
    private final Function<Count, String> address;
    private final Axis.Unit unit;
    private final List<Count> counts;
    private final Optional<Axis> axis;
    private final long most;
    private final Drawing drawing = new Drawing();
    private final List<Ribbon.Line> table = new ArrayList<>();

    private CountDrawing(List<Count> months, List<Lane> lanes, Function<Count, String> address) {
        this.lanes = lanes;
        this.address = address;
        var days =
                months.stream()
                        .map(Count::period)
                        .filter(period -> !period.isEmpty())
                        .map(period -> YearMonth.parse(period).atDay(1))
                        .sorted()
                        .toList();
        var first = days.stream().findFirst();
        var last = days.stream().reduce((one, next) -> next);
        unit = first.map(day -> Axis.Unit.ofMonths(day, last.orElse(day))).orElse(Axis.Unit.MONTH);
        counts = sums(months);
        var none = counts.stream().anyMatch(count -> count.period().isEmpty());
        var plot = none ? Axis.WIDTH - UNDATED - Drawing.APART : Axis.WIDTH;
        axis = first.map(day -> new Axis(unit, day, last.orElse(day), 0, plot, plot));
        most = counts.stream().mapToLong(Count::number).max().orElse(0);
    }

    static Ribbon draw(List<Count> months, List<Lane> lanes, Function<Count, String> address) {
        return new CountDrawing(
                        months.stream().filter(count -> count.number() > 0).toList(),
                        lanes,
                        address)
                .ribbon();
    }

    /** Those of one unit and lane are one count, in order of date; without a date come last. */
    private List<Count> sums(List<Count> months) {
        return months.stream()
                .collect(
                        groupingBy(
                                this::period,
                                TreeMap::new,
                                groupingBy(Count::lane, TreeMap::new, summingLong(Count::number))))
                .entrySet()
                .stream()
                .flatMap(
                        e ->
                                e.getValue().entrySet().stream()
                                        .map(
                                                sum ->
                                                        new Count(
                                                                e.getKey(),
                                                                sum.getKey(),
                                                                sum.getValue())))
                .sorted(Comparator.comparing(count -> count.period().isEmpty()))
                .toList();
    }

    private String period(Count count) {
        var year = unit == Axis.Unit.YEAR && !count.period().isEmpty();
        return year ? count.period().substring(0, 4) : count.period();
    }

    private Ribbon ribbon() {
        for (var lane : lanes) {
            var ofLane = counts.stream().filter(count -> count.lane().equals(lane.id())).toList();
            if (!ofLane.isEmpty()) {
                lane(lane, ofLane);
            }
        }
        axis.ifPresent(drawing::label);
        if (counts.stream().anyMatch(count -> count.period().isEmpty())) {
            drawing.labelWhatHasNoDate(axis.isEmpty() ? 0 : UNDATED);
        }
        var per = unit == Axis.Unit.YEAR ? "year" : "month";
        return drawing.ribbon(
                List.of(
                        new Ribbon.Key(
                                "",
                                String.format(
                                        Locale.UK,
                                        "Entries a %s, each under the last day that its date names; the tallest bar is %,d.",
                                        per,
                                        most))),
                List.of("Date", "Side", "Entries"),
                table);
    }

    private void lane(Lane lane, List<Count> counts) {
        var top = drawing.lane(TALLEST);
        var bars = new ArrayList<Ribbon.Bar>();
        for (var count : counts) {
            var href = address.apply(count);
            var number = number(count);
            bars.add(
                    new Ribbon.Bar(
                            href,
                            "%s, %s: %s".formatted(lane.name(), reading(count), number),
                            box(count, top, 1, TALLEST),
                            box(count, top, SHARE, height(count))));
            table.add(
                    new Ribbon.Line(List.of(reading(count), lane.name()), new Link(href, number)));
        }
        var total = counts.stream().mapToLong(Count::number).sum();
        drawing.add(
                new Ribbon.Row(
                        lane.name(),
                        lane.tint(),
                        String.format(Locale.UK, "%s: %,d", lane.name(), total),
                        down(top),
                        down(top + Drawing.NAME - .5),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        bars));
    }

    private double height(Count count) {
        return Math.max(LOWEST, TALLEST * count.number() / most);
    }

    private Ribbon.Box box(Count count, double top, double share, double height) {
        var y = down(top + Drawing.NAME + TALLEST - height);
        var day = day(count);
        if (day.isEmpty() || axis.isEmpty()) {
            var width = UNDATED * share;
            var shift = (UNDATED - width) / 2 - (axis.isEmpty() ? 0 : UNDATED);
            return new Ribbon.Box(
                    axis.isEmpty() ? "0" : "100%",
                    y,
                    plain(width),
                    down(height),
                    "translate(%s)".formatted(plain(shift)),
                    "");
        }
        var start = axis.get().start(day.get());
        var width = axis.get().start(unit.next(day.get())) - start;
        return new Ribbon.Box(
                across(start + width * (1 - share) / 2),
                y,
                across(width * share),
                down(height),
                "",
                "");
    }

    private static Optional<LocalDate> day(Count count) {
        var period = count.period();
        return switch (period.length()) {
            case 0 -> Optional.empty();
            case 4 -> Optional.of(LocalDate.of(Integer.parseInt(period), 1, 1));
            default -> Optional.of(YearMonth.parse(period).atDay(1));
        };
    }

    private static String reading(Count count) {
        var period = count.period();
        return switch (period.length()) {
            case 0 -> "No date";
            case 4 -> period;
            default -> MONTH.format(YearMonth.parse(period));
        };
    }

    private static String number(Count count) {
        var one = count.lane().equals(Count.TALKS) ? "set of talks" : "statement";
        var more = count.lane().equals(Count.TALKS) ? "sets of talks" : "statements";
        return String.format(Locale.UK, "%,d %s", count.number(), count.number() == 1 ? one : more);
    }
}
