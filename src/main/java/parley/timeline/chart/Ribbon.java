package parley.timeline.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import parley.publishing.Link;
import parley.search.columns.Facets.Month;
import parley.statement.SideView;

/**
 * A list of entries at a glance: a drawing by date with one lane a side and one for talks, and a
 * table that says the same. Places across are shares of the page and places down are in em, so that
 * neither a narrow page nor large letters shrink a text or bring marks together.
 *
 * @param label what the drawing shows, as a phrase
 * @param height of the drawing
 * @param axis where the labels of the axis stand
 * @param foot where the lanes end
 * @param key what each thing that is drawn means
 * @param heads the heads of the table; the last is that of the links
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

    /** As many entries as are shown one by one; more are counted. */
    public static final int MOST = 200;

    /**
     * A lane.
     *
     * @param tint the class of its colour; empty for ink
     * @param label what it holds, as a phrase
     * @param top where it begins
     * @param base where its name stands
     * @param frames around marks of one day that spread beyond it
     * @param spans the days that dates may lie in
     * @param caps where a span surely ends
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

    /**
     * How a line fades.
     *
     * @param start its opacity where it starts
     * @param end its opacity where it ends
     */
    public record Fade(String id, String start, String end) {}

    /** A rectangle, with what shifts it by pixels. */
    public record Box(String x, String y, String width, String height, String shift, String fill) {}

    /** A short upright line. */
    public record Cap(String x, String from, String to) {}

    /** A mark that leads to its entry, with what shifts it by pixels. */
    public record Point(String href, String title, String shape, String x, String y, String shift) {}

    /**
     * A bar that leads to what it counts.
     *
     * @param cell the place that the bar stands in, which leads there too
     */
    public record Bar(String href, String title, Box cell, Box box) {}

    /**
     * A label of the axis.
     *
     * @param line where what it names begins; empty where nothing does
     * @param shift what shifts that line by pixels
     * @param type the class that says what room it needs, or that it names no date
     */
    public record Tick(String line, String shift, String x, String anchor, String text, String type) {}

    /**
     * What a drawing means.
     *
     * @param shape the id of the drawing; empty where words alone say it
     */
    public record LegendItem(String shape, String meaning) {}

    /** A line of the table. */
    public record Line(List<String> cells, Link link) {}

    /**
     * The ribbon of counts a month: bars, of months or, where those are many, of years.
     *
     * @param sides in the order of their lanes
     * @param address makes the address of what a bar counts, from its month or year and its lane
     */
    public static Ribbon ofCounts(List<Count> months, List<SideView> sides, Function<Count, String> address) {
        var lanes = new ArrayList<>(List.of(Lane.TALKS));
        sides.forEach(side -> lanes.add(Lane.of(side)));
        return CountDrawing.draw(months, lanes, address);
    }

    /**
     * The ribbon of entries in the order of the timeline. More than {@link #MOST} are counted, and
     * a bar leads to the first that it counts.
     */
    public static Ribbon ofMarks(List<Mark> marks) {
        if (marks.size() <= MOST) {
            return MarkDrawing.draw(marks);
        }
        var first = new HashMap<String, String>();
        var counts = new ArrayList<Count>();
        for (var mark : marks) {
            var count = new Count(Month.of(mark.date()), mark.lane().id(), 1);
            first.putIfAbsent(count.lane() + count.period(), mark.href());
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

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }
}
