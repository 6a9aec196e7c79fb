package parley.timeline.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static parley.timeline.chart.Drawing.TARGET;
import static parley.timeline.chart.Drawing.across;
import static parley.timeline.chart.Drawing.down;
import static parley.timeline.chart.Drawing.plain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.publishing.Link;
import parley.record.value.EdtfDate;

/** Draws a mark for each entry, and a line for a date that is more than one day. */
final class MarkDrawing {

    /** The height of a row of marks, in em. */
    private static final double ROW = 2;

    /** The room at an end of the axis for dates that are open there. */
    private static final double FADE = 36;

    private final List<Mark> marks;
    private final int undatedColumns;
    private final double plot;

    /** The offset from UTC of the first time, in which all are drawn; empty where no hours are drawn. */
    private final Optional<ZoneOffset> clock;

    private final Optional<Axis> axis;
    private final Drawing drawing = new Drawing();

    private MarkDrawing(List<Mark> marks) {
        this.marks = marks;
        var dated = marks.stream().filter(mark -> !mark.date().isNone()).toList();
        var most = most(marks.stream().filter(mark -> mark.date().isNone()));
        undatedColumns = dated.isEmpty()
                ? (int) (Axis.WIDTH / TARGET)
                : most == 0 ? 0 : Math.min(Math.max(2, Group.rows(most, 4)), 5);
        plot = undatedColumns == 0 ? Axis.WIDTH : Axis.WIDTH - undatedColumns * TARGET - Drawing.APART;
        clock = dated.stream()
                .flatMap(mark -> times(mark.date()))
                .map(OffsetDateTime::getOffset)
                .findFirst()
                .filter(offset -> unit(days(dated, Optional.of(offset)), true) == Axis.Unit.HOUR);
        axis = dated.isEmpty() ? Optional.empty() : Optional.of(axis(dated));
    }

    private static Axis.Unit unit(List<LocalDate> days, boolean hasTimes) {
        return Axis.Unit.of(days.get(0), days.get(days.size() - 1), hasTimes);
    }

    /** Draws marks in the order of the timeline. */
    static Ribbon draw(List<Mark> marks) {
        return new MarkDrawing(marks).ribbon();
    }

    private Ribbon ribbon() {
        var byLane = new TreeMap<Lane, List<Mark>>(Comparator.comparingInt(Lane::order));
        marks.forEach(mark ->
                byLane.computeIfAbsent(mark.lane(), l -> new ArrayList<>()).add(mark));
        byLane.forEach(this::lane);
        axis.ifPresent(drawing::label);
        if (undatedColumns > 0) {
            drawing.labelUndated("no date", axis.isEmpty() ? 0 : undatedColumns * TARGET);
        }
        return drawing.ribbon(
                key(),
                List.of("Date", "Side", "Entry"),
                marks.stream().map(MarkDrawing::line).toList());
    }

    private Axis axis(List<Mark> dated) {
        var known = days(dated, clock);
        var first = known.get(0);
        var last = known.get(known.size() - 1);
        var unit = unit(known, clock.isPresent());
        var before = dated.stream().filter(mark -> mark.date().earliest().isEmpty());
        var after = dated.stream().filter(mark -> mark.date().latest().isEmpty());
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        // Half a mark, so that one on the first or last day can stand on it.
        var edge = days * TARGET > plot || clock.isPresent() ? TARGET / 2 : 0;
        return new Axis(
                unit,
                clock,
                first,
                last,
                Math.max(edge, fade(unit, before)),
                plot - Math.max(edge, fade(unit, after)),
                plot);
    }

    /** The days with which dates begin and end, in their order; those of times by the clock, if there is one. */
    private static List<LocalDate> days(List<Mark> dated, Optional<ZoneOffset> clock) {
        return dated.stream()
                .map(Mark::date)
                .flatMap(date -> Stream.of(
                        day(date.begins(), clock).or(date::earliest),
                        day(date.ends(), clock).or(date::latest)))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    private static Optional<LocalDate> day(Optional<OffsetDateTime> time, Optional<ZoneOffset> clock) {
        return clock.flatMap(offset -> time.map(one -> one.withOffsetSameInstant(offset)))
                .map(OffsetDateTime::toLocalDate);
    }

    private static Stream<OffsetDateTime> times(EdtfDate date) {
        return Stream.concat(date.begins().stream(), date.ends().stream());
    }

    /** The room for open dates; if the axis shows days, their marks stand beside the known day. */
    private double fade(Axis.Unit unit, Stream<Mark> open) {
        var most = most(open);
        var own = unit == Axis.Unit.HOUR || unit == Axis.Unit.DAY ? (Group.rows(most, 3) + 1.5) * TARGET : 0;
        return most == 0 ? 0 : Math.min(Math.max(FADE, own), plot * .4);
    }

    /** The most marks that one date has in one lane. */
    private static int most(Stream<Mark> marks) {
        return marks.collect(groupingBy(mark -> List.of(mark.lane().id(), mark.date()))).values().stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private void lane(Lane lane, List<Mark> marks) {
        var groups = new ArrayList<Group>();
        axis.ifPresent(axis -> marks.stream()
                .filter(mark -> !mark.date().isNone())
                .collect(groupingBy(Mark::date, LinkedHashMap::new, toList()))
                .values()
                .forEach(same -> groups.add(Group.of(same, axis, plot))));
        var none = marks.stream().filter(mark -> mark.date().isNone()).toList();
        var rows = rows(groups);
        var height = Stream.concat(
                        Stream.of(Group.rows(none.size(), Math.max(1, undatedColumns))),
                        groups.stream().map(group -> rows.get(group) + group.rows()))
                .mapToInt(i -> i)
                .max()
                .orElse(0);
        var sketch = new Sketch(lane, drawing.lane(height * ROW));
        groups.forEach(group -> sketch.draw(group, rows.get(group)));
        for (var at = 0; at < none.size(); at++) {
            var column = at % undatedColumns + .5;
            var shift = (axis.isEmpty() ? column : column - undatedColumns) * TARGET;
            sketch.point(none.get(at), axis.isEmpty() ? 0 : Axis.WIDTH, shift, at / undatedColumns);
        }
        sketch.addTo(drawing, marks.size());
    }

    /** The first row in which each group overlaps no other; exact dates first, then by length. */
    private static Map<Group, Integer> rows(List<Group> groups) {
        var rows = new IdentityHashMap<Group, Integer>();
        groups.stream()
                .sorted(Comparator.comparingDouble(group -> group.stretch() == null ? 0 : group.to() - group.from()))
                .forEach(group -> {
                    var row = 0;
                    while (overlaps(group, row, rows)) {
                        row++;
                    }
                    rows.put(group, row);
                });
        return rows;
    }

    private static boolean overlaps(Group group, int row, Map<Group, Integer> placed) {
        return placed.entrySet().stream()
                .anyMatch(other -> other.getKey().from() < group.to() - .01
                        && group.from() < other.getKey().to() - .01
                        && other.getValue() < row + group.rows()
                        && row < other.getValue() + other.getKey().rows());
    }

    /** What is drawn in one lane. */
    private static final class Sketch {

        private final Lane lane;
        private final double top;
        private final Map<String, Ribbon.Fade> fades = new TreeMap<>();
        private final List<Ribbon.Box> frames = new ArrayList<>();
        private final List<Ribbon.Box> spans = new ArrayList<>();
        private final List<Ribbon.Cap> caps = new ArrayList<>();
        private final List<Ribbon.Point> points = new ArrayList<>();

        Sketch(Lane lane, double top) {
            this.lane = lane;
            this.top = top;
        }

        void draw(Group group, int row) {
            for (var line = row; group.stretch() != null && line < row + group.rows(); line++) {
                stretch(group.stretch(), group.anchor(), line);
            }
            if (group.framed()) {
                var width = group.columns() * TARGET;
                frames.add(new Ribbon.Box(
                        across(group.anchor()),
                        down(middle(row) - ROW / 2),
                        plain(width),
                        down(group.rows() * ROW),
                        shift(-width / 2, 0),
                        "none"));
            }
            for (var at = 0; at < group.marks().size(); at++) {
                point(group.marks().get(at), group.anchor(), group.shift(at), row + at / group.columns());
            }
        }

        void point(Mark mark, double anchor, double shift, int row) {
            points.add(new Ribbon.Point(
                    mark.href(), mark.title(), mark.shape().id(), across(anchor), down(middle(row)), shift(shift, 0)));
        }

        private void stretch(Group.Stretch stretch, double anchor, int row) {
            var y = down(middle(row));
            var fill = fill(stretch);
            var width = across(stretch.to() - stretch.from());
            spans.add(new Ribbon.Box(across(stretch.from()), y, width, "2", shift(0, -1), fill));
            if (stretch.isShort()) {
                var whisker = Group.Stretch.WHISKER;
                var both = plain(whisker * 2);
                spans.add(new Ribbon.Box(across(anchor), y, both, "2", shift(-whisker, -1), fill));
                return;
            }
            if (!stretch.softStart()) {
                cap(stretch.from(), row);
            }
            if (!stretch.softEnd()) {
                cap(stretch.to(), row);
            }
        }

        private void cap(double x, int row) {
            caps.add(new Ribbon.Cap(across(x), down(middle(row) - .45), down(middle(row) + .45)));
        }

        private String fill(Group.Stretch stretch) {
            var start = stretch.softStart() ? "0" : "1";
            var end = stretch.softEnd() ? "0" : "1";
            if (!stretch.softStart() && !stretch.softEnd()) {
                return "currentColor";
            }
            var id = "ribbon-%s-%s%s".formatted(lane.id(), start, end);
            fades.put(id, new Ribbon.Fade(id, start, end));
            return "url(#%s)".formatted(id);
        }

        private double middle(int row) {
            return top + Drawing.NAME + (row + .5) * ROW;
        }

        private static String shift(double x, double y) {
            return x == 0 && y == 0 ? "" : "translate(%s %s)".formatted(plain(x), plain(y));
        }

        void addTo(Drawing drawing, int marks) {
            drawing.add(lane, top, marks, List.copyOf(fades.values()), frames, spans, caps, points, List.of());
        }
    }

    private List<Ribbon.LegendItem> key() {
        var key = new ArrayList<Ribbon.LegendItem>();
        marks.stream()
                .map(Mark::shape)
                .distinct()
                .sorted()
                .forEach(shape -> key.add(new Ribbon.LegendItem(shape.id(), shape.meaning())));
        if (drawing.lanes().stream().anyMatch(lane -> !lane.spans().isEmpty())) {
            key.add(new Ribbon.LegendItem(
                    "ribbon-span", "some time within the line, which fades where the date is left open"));
        }
        if (drawing.lanes().stream().anyMatch(lane -> !lane.frames().isEmpty())) {
            key.add(new Ribbon.LegendItem(
                    "ribbon-frame", clock.isPresent() ? "all of the same time" : "all of the same day"));
        }
        clock.ifPresent(offset -> key.add(new Ribbon.LegendItem(
                "", "hours are those of UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId()))));
        return key;
    }

    private static Ribbon.Line line(Mark mark) {
        var date = mark.date().isNone() ? "No date" : mark.date().dayless();
        return new Ribbon.Line(List.of(date, mark.lane().name()), new Link(mark.href(), mark.text()));
    }
}
