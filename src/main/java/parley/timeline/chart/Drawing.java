package parley.timeline.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What every ribbon has: lanes under each other, and under them the axis. */
final class Drawing {

    /** The least that WCAG 2.2 asks of a target. */
    static final double TARGET = 24;

    /** Between what has a date and what has none. */
    static final double APART = 12;

    /** The line of a lane's name, in em of the drawing. */
    static final double NAME = 1.8;

    private static final double BELOW = .5;
    private static final double AXIS = 1.7;

    private final List<Ribbon.Row> lanes = new ArrayList<>();
    private final List<Ribbon.Tick> ticks = new ArrayList<>();
    private double bottom;

    /** Makes room for a lane that is this high without its name, and says where it starts. */
    double lane(double height) {
        var top = bottom;
        bottom += NAME + height + BELOW;
        return top;
    }

    void add(Ribbon.Row lane) {
        lanes.add(lane);
    }

    List<Ribbon.Row> lanes() {
        return lanes;
    }

    void label(Axis axis) {
        axis.ticks()
                .forEach(tick -> ticks.add(new Ribbon.Tick(
                        across(tick.line()), "", across(tick.at()), tick.anchor(), tick.text(), tick.room())));
    }

    /** Says what stands in a place this broad at the far right; where that is 0, all there is. */
    void labelWhatStandsApart(String text, double place) {
        var tick = place == 0
                ? new Ribbon.Tick("", "", "0", "start", text, "")
                : new Ribbon.Tick(
                        "100%", "translate(%s)".formatted(plain(-place - APART / 2)), "100%", "end", text, "apart");
        ticks.add(tick);
    }

    Ribbon ribbon(List<Ribbon.LegendItem> key, List<String> heads, List<Ribbon.Line> table) {
        return new Ribbon(
                "By date: " + lanes.stream().map(Ribbon.Row::label).collect(Collectors.joining(", ")),
                down(bottom + AXIS),
                down(bottom + AXIS - .4),
                down(bottom),
                List.copyOf(lanes),
                List.copyOf(ticks),
                List.copyOf(key),
                heads,
                table);
    }

    /** A place across, as a share of the page. */
    static String across(double pixels) {
        return plain(pixels / Axis.WIDTH * 100) + "%";
    }

    /** A place down. */
    static String down(double em) {
        return plain(em) + "em";
    }

    static String plain(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
