package parley.timeline.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts that all ribbons have: lanes under each other, and the axis under them. */
final class Drawing {

    /** The least size of a target in WCAG 2.2. */
    static final double TARGET = 24;

    /** The gap between dated and undated entries. */
    static final double APART = 12;

    /** The height of a lane's name, in em. */
    static final double NAME = 1.8;

    private static final double BELOW = .5;
    private static final double AXIS = 1.7;

    private final List<Ribbon.Row> lanes = new ArrayList<>();
    private final List<Ribbon.Tick> ticks = new ArrayList<>();
    private double bottom;

    /** Reserves a lane of a height, its name not included, and returns its top. */
    double lane(double height) {
        var top = bottom;
        bottom += NAME + height + BELOW;
        return top;
    }

    void add(
            Lane lane,
            double top,
            long entries,
            List<Ribbon.Fade> fades,
            List<Ribbon.Box> frames,
            List<Ribbon.Box> spans,
            List<Ribbon.Cap> caps,
            List<Ribbon.Point> points,
            List<Ribbon.Bar> bars) {
        var label = String.format(Locale.UK, "%s: %,d", lane.name(), entries);
        lanes.add(new Ribbon.Row(
                lane.name(),
                lane.tint(),
                label,
                down(top),
                down(top + NAME - .5),
                fades,
                frames,
                spans,
                caps,
                points,
                bars));
    }

    List<Ribbon.Row> lanes() {
        return lanes;
    }

    void label(Axis axis) {
        axis.ticks()
                .forEach(tick -> ticks.add(new Ribbon.Tick(
                        across(tick.line()), "", across(tick.at()), tick.anchor(), tick.text(), tick.room())));
    }

    /** Labels the undated entries, which take this width at the far right; 0 if there are no others. */
    void labelUndated(String text, double width) {
        ticks.add(
                width == 0
                        ? new Ribbon.Tick("", "", "0", "start", text, "")
                        : new Ribbon.Tick("100%", translate(-width - APART / 2), "100%", "end", text, "apart"));
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

    /** A horizontal length, as a share of the width. */
    static String across(double pixels) {
        return plain(pixels / Axis.WIDTH * 100) + "%";
    }

    /** A vertical length. */
    static String down(double em) {
        return plain(em) + "em";
    }

    static String translate(double x) {
        return "translate(%s)".formatted(plain(x));
    }

    static String plain(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
