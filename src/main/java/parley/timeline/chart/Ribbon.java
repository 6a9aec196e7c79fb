package parley.timeline.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.search.columns.Facets.Month;
import parley.statement.view.SideView;

/**
 * The chart above a list, by date: a line for talks and for each side. Horizontal positions are percentages, so that a
 * narrow page does not shrink text.
 *
 * @param clock the offset of the hours on the axis: "UTC+03:00"; empty where it has none
 */
public record Ribbon(List<Row> lanes, List<Tick> ticks, String clock) {

    /** The most entries that get marks; more are counted. */
    public static final int MOST = 200;

    /** The most lanes; the sides with the fewest entries share the last one. */
    static final int MOST_LANES = 5;

    static final Ribbon NONE = new Ribbon(List.of(), List.of(), "");

    /**
     * A lane.
     *
     * @param href leads to its entries; empty for a lane that sides share
     * @param spans the days that dates allow
     * @param caps the known ends of spans
     */
    public record Row(
            String name,
            String number,
            String href,
            String tint,
            List<Fade> fades,
            List<Box> spans,
            List<String> caps,
            List<Point> points,
            List<Bar> bars) {}

    /** A gradient, by the opacity of its ends. */
    public record Fade(String id, String start, String end) {}

    /** What a date allows, shifted by pixels. */
    public record Box(String x, String width, String shift, String fill) {}

    /**
     * A mark that links to its entry, or to the first of several.
     *
     * @param shape of one entry
     * @param number of several entries; empty for one
     * @param note what stands beside it: "planned"; or empty
     */
    public record Point(String href, String title, String shape, String number, String x, String note) {}

    /** A bar that links to the entries it counts, as does the cell that it stands in; a height of a percentage. */
    public record Bar(
            String href, String title, String cell, String room, String x, String width, String top, String height) {}

    /**
     * A label of the axis.
     *
     * @param line where the labelled period begins; empty for no line
     * @param type the class that hides it on narrow pages, or that of undated entries
     */
    public record Tick(String line, String x, String anchor, String text, String type) {}

    /**
     * Bars of the number of entries of each month, or each year if there are many months.
     *
     * @param sides in the order of their lanes
     * @param narrowed returns the address of the entries of a lane
     * @param address returns the address of the entries that a bar counts
     */
    public static Ribbon ofCounts(
            List<Count> months, List<SideView> sides, UnaryOperator<String> narrowed, Function<Count, String> address) {
        var lanes = Stream.concat(Stream.of(Lane.TALKS), sides.stream().map(Lane::of))
                .toList();
        var shared = shared(months.stream().collect(groupingBy(Count::lane, summingLong(Count::number))));
        var counts = months.stream()
                .map(count ->
                        shared.contains(count.lane()) ? new Count(count.period(), Lane.OTHERS, count.number()) : count)
                .toList();
        return CountDrawing.draw(counts, with(lanes, shared), narrowed, address);
    }

    /** Marks of entries in the order of the timeline; above {@link #MOST}, bars that link to their first entry. */
    public static Ribbon ofMarks(List<Mark> all, UnaryOperator<String> narrowed) {
        var shared = shared(all.stream().collect(groupingBy(mark -> mark.lane().id(), Collectors.counting())));
        var lanes = with(
                all.stream()
                        .map(Mark::lane)
                        .distinct()
                        .sorted(Comparator.comparingInt(Lane::order))
                        .toList(),
                shared);
        var marks = all.stream()
                .map(mark -> shared.contains(mark.lane().id()) ? mark.in(lanes.get(lanes.size() - 1)) : mark)
                .toList();
        if (marks.size() <= MOST) {
            return MarkDrawing.draw(marks, narrowed);
        }
        var first = new HashMap<String, String>();
        var counts = new ArrayList<Count>();
        for (var mark : marks) {
            var count = new Count(Month.of(mark.date()), mark.lane().id(), 1);
            first.putIfAbsent(count.lane() + count.month(), mark.href());
            first.putIfAbsent(count.lane() + count.year(), mark.href());
            counts.add(count);
        }
        return CountDrawing.draw(
                counts, lanes, narrowed, count -> first.getOrDefault(count.lane() + count.period(), "#"));
    }

    /** The ids of the lanes that are too many: those with the fewest entries, but not that of talks. */
    private static Set<String> shared(Map<String, Long> entries) {
        return entries.size() <= MOST_LANES
                ? Set.of()
                : entries.entrySet().stream()
                        .filter(lane -> !lane.getKey().equals(Lane.TALKS.id()))
                        .sorted(Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .skip(MOST_LANES - 2L)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Lane> with(List<Lane> lanes, Set<String> shared) {
        var own = lanes.stream().filter(lane -> !shared.contains(lane.id()));
        return shared.isEmpty()
                ? own.toList()
                : Stream.concat(own, Stream.of(Lane.others(shared.size()))).toList();
    }

    /** Whether a mark has this shape. */
    public boolean draws(String shape) {
        return lanes.stream()
                .flatMap(lane -> lane.points().stream())
                .anyMatch(point -> point.shape().equals(shape));
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }
}
