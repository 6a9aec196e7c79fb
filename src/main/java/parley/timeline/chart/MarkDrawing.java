package parley.timeline.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static parley.timeline.chart.Drawing.TARGET;
import static parley.timeline.chart.Drawing.across;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import parley.record.value.EdtfDate;

/** Draws a mark for each date of a lane, and a line for a date that is more than one day. */
final class MarkDrawing {

    /** The room at an end of the axis for dates that are open there, with a label. */
    private static final double FADE = 60;

    /** How many times as wide the ribbon is where the notes beside marks are shown, and the width of a letter of them. */
    private static final double WIDE = 2.5;

    private static final double LETTER = 6.5;

    private final List<Mark> marks;
    private final double plot;

    /** The offset from UTC of the first time, in which all are drawn; empty where no hours are drawn. */
    private final Optional<ZoneOffset> clock;

    private final boolean opensBefore;
    private final boolean opensAfter;
    private final Axis axis;
    private final Drawing drawing;

    private MarkDrawing(List<Mark> marks, UnaryOperator<String> narrowed) {
        this.marks = marks;
        drawing = new Drawing(narrowed);
        var dated = marks.stream().filter(mark -> !mark.date().isNone()).toList();
        plot = dated.size() == marks.size() ? Axis.WIDTH : Axis.WIDTH - Drawing.UNDATED - Drawing.APART;
        clock = dated.stream()
                .flatMap(mark -> times(mark.date()))
                .map(OffsetDateTime::getOffset)
                .findFirst()
                .filter(offset -> unit(dated, days(dated, Optional.of(offset)), true) == Axis.Unit.HOUR);
        opensBefore = dated.stream().anyMatch(mark -> mark.date().earliest().isEmpty());
        opensAfter = dated.stream().anyMatch(mark -> mark.date().latest().isEmpty());
        axis = axis(dated);
    }

    /** Draws marks in the order of the timeline; nothing where they have fewer than two dates. */
    static Ribbon draw(List<Mark> marks, UnaryOperator<String> narrowed) {
        return marks.stream().map(Mark::date).distinct().count() < 2
                ? Ribbon.NONE
                : new MarkDrawing(marks, narrowed).ribbon();
    }

    private Ribbon ribbon() {
        var byLane = new TreeMap<Lane, List<Mark>>(Comparator.comparingInt(Lane::order));
        marks.forEach(mark ->
                byLane.computeIfAbsent(mark.lane(), l -> new ArrayList<>()).add(mark));
        byLane.forEach(this::lane);
        if (opensBefore) {
            drawing.label("earlier", 0, "start");
        }
        drawing.label(axis);
        if (opensAfter) {
            drawing.label("later", plot, "end");
        }
        if (plot < Axis.WIDTH) {
            drawing.labelUndated("no date", plot + Drawing.APART / 2);
        }
        return drawing.ribbon(clock.map(offset -> "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId()))
                .orElse(""));
    }

    /** Years where nothing tells more. */
    private static Axis.Unit unit(List<Mark> dated, List<LocalDate> days, boolean hasTimes) {
        return dated.stream().allMatch(mark -> mark.date().text().matches("\\d{4}[?~%]?"))
                ? Axis.Unit.YEAR
                : Axis.Unit.of(days.get(0), days.get(days.size() - 1), hasTimes);
    }

    private Axis axis(List<Mark> dated) {
        var known = days(dated, clock);
        var first = known.get(0);
        var last = known.get(known.size() - 1);
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        // Half a mark, so that one on the first or last day can stand on it.
        var edge = days * TARGET > plot || clock.isPresent() ? TARGET / 2 : 0;
        var right = plot - (opensAfter ? FADE : edge);
        return new Axis(
                unit(dated, known, clock.isPresent()),
                clock,
                first,
                last,
                opensBefore ? FADE : edge,
                right,
                opensAfter ? right : plot);
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

    private void lane(Lane lane, List<Mark> marks) {
        var dated = marks.stream()
                .filter(mark -> !mark.date().isNone())
                .collect(groupingBy(Mark::date, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(same -> Group.of(same, axis, plot))
                .toList();
        var groups = new ArrayList<>(Group.apart(dated));
        var none = marks.stream().filter(mark -> mark.date().isNone()).toList();
        if (!none.isEmpty()) {
            groups.add(new Group(none, Axis.WIDTH - Drawing.UNDATED / 2, List.of()));
        }
        var fades = new TreeMap<String, Ribbon.Fade>();
        var spans = new ArrayList<Ribbon.Box>();
        var caps = new ArrayList<String>();
        var points = new ArrayList<Ribbon.Point>();
        for (var at = 0; at < groups.size(); at++) {
            var group = groups.get(at);
            group.stretches().forEach(stretch -> stretch(lane, stretch, group.anchor(), fades, spans, caps));
            var end = at + 1 < groups.size() ? groups.get(at + 1).anchor() - TARGET / 2 : Axis.WIDTH;
            points.add(point(group, end - group.anchor()));
        }
        drawing.add(lane, marks.size(), List.copyOf(fades.values()), spans, caps, points, List.of());
    }

    private static Ribbon.Point point(Group group, double room) {
        var mark = group.marks().get(0);
        var x = across(group.anchor());
        if (group.marks().size() > 1) {
            var number = String.format(Locale.UK, "%,d", group.marks().size());
            return new Ribbon.Point(mark.href(), title(group.marks()), "", number, x, "");
        }
        var fits = room * WIDE >= TARGET / 2 + mark.note().length() * LETTER;
        return new Ribbon.Point(mark.href(), mark.title(), mark.shape().id(), "", x, fits ? mark.note() : "");
    }

    private static String title(List<Mark> marks) {
        var first = marks.get(0);
        var last = marks.get(marks.size() - 1);
        var what =
                "%s: %s".formatted(first.lane().name(), Count.text(first.lane().id(), marks.size()));
        return first.date().equals(last.date())
                ? what + ", " + first.date().reading()
                : "%s, the first %s, the last %s"
                        .formatted(what, first.date().reading(), last.date().reading());
    }

    private static void stretch(
            Lane lane,
            Group.Stretch stretch,
            double anchor,
            Map<String, Ribbon.Fade> fades,
            List<Ribbon.Box> spans,
            List<String> caps) {
        var fill = fill(lane, stretch, fades);
        spans.add(new Ribbon.Box(across(stretch.from()), across(stretch.to() - stretch.from()), "0", fill));
        if (stretch.isShort()) {
            var whisker = Group.Stretch.WHISKER;
            spans.add(new Ribbon.Box(across(anchor), Drawing.plain(whisker * 2), Drawing.plain(-whisker), fill));
            return;
        }
        if (!stretch.softStart()) {
            caps.add(across(stretch.from()));
        }
        if (!stretch.softEnd()) {
            caps.add(across(stretch.to()));
        }
    }

    private static String fill(Lane lane, Group.Stretch stretch, Map<String, Ribbon.Fade> fades) {
        var start = stretch.softStart() ? "0" : "1";
        var end = stretch.softEnd() ? "0" : "1";
        if (!stretch.softStart() && !stretch.softEnd()) {
            return "currentColor";
        }
        var id = "ribbon-%s-%s%s".formatted(lane.id(), start, end);
        fades.put(id, new Ribbon.Fade(id, start, end));
        return "url(#%s)".formatted(id);
    }
}
