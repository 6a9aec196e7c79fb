package parley.timeline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import parley.publishing.Link;
import parley.search.columns.Facets.Month;
import parley.statement.view.SideView;

/**
 * The chart above a list: a drawing by date with a lane for talks and for each side, and a table with the same content.
 * Horizontal positions are percentages and vertical ones em, so that neither a narrow page nor a large font size shrinks
 * text or moves marks together.
 *
 * @param axis the position of the labels of the axis
 * @param foot the lower end of the lanes
 * @param key the legend
 * @param heads the column heads of the table; the last is that of the links
 */
public record Ribbon(
        String label,
        String height,
        String axis,
        String foot,
        List<Row> lanes,
        List<Tick> ticks,
        List<LegendItem> key,
        List<String> heads,
        List<Line> table) {

    /** The most entries that get a mark each; more are counted. */
    public static final int MOST = 200;

    /**
     * A lane.
     *
     * @param base the baseline of its name
     * @param frames around marks that are wider than their day
     * @param spans the days that dates allow
     * @param caps the known ends of spans
     */
    public record Row(
            String name,
            String tint,
            String label,
            String top,
            String base,
            List<Fade> fades,
            List<Box> frames,
            List<Box> spans,
            List<Cap> caps,
            List<Point> points,
            List<Bar> bars) {}

    /** A gradient, by the opacity of its ends. */
    public record Fade(String id, String start, String end) {}

    /** A rectangle, shifted by pixels. */
    public record Box(String x, String y, String width, String height, String shift, String fill) {}

    /** A short vertical line. */
    public record Cap(String x, String from, String to) {}

    /** A mark that links to its entry, shifted by pixels. */
    public record Point(String href, String title, String shape, String x, String y, String shift) {}

    /** A bar that links to the entries it counts, as does the cell that it stands in. */
    public record Bar(String href, String title, Box cell, Box box) {}

    /**
     * A label of the axis.
     *
     * @param line where the labelled period begins; empty for no line
     * @param shift of the line, by pixels
     * @param type the class that hides it on narrow pages, or that of undated entries
     */
    public record Tick(String line, String shift, String x, String anchor, String text, String type) {}

    /** An item of the legend; the shape is the id of its drawing, or empty. */
    public record LegendItem(String shape, String meaning) {}

    /** A row of the table. */
    public record Line(List<String> cells, Link link) {}

    /**
     * Bars of the number of entries of each month, or each year if there are many months.
     *
     * @param sides in the order of their lanes
     * @param address returns the address of the entries that a bar counts
     */
    public static Ribbon ofCounts(List<Count> months, List<SideView> sides, Function<Count, String> address) {
        var lanes = new ArrayList<>(List.of(Lane.TALKS));
        sides.forEach(side -> lanes.add(Lane.of(side)));
        return CountDrawing.draw(months, lanes, address);
    }

    /** Marks of entries in the order of the timeline; above {@link #MOST}, bars that link to their first entry. */
    public static Ribbon ofMarks(List<Mark> marks) {
        if (marks.size() <= MOST) {
            return MarkDrawing.draw(marks);
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
                counts,
                marks.stream()
                        .map(Mark::lane)
                        .distinct()
                        .sorted(Comparator.comparingInt(Lane::order))
                        .toList(),
                count -> first.getOrDefault(count.lane() + count.period(), "#"));
    }

    /** Whether there are no entries. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }
}
