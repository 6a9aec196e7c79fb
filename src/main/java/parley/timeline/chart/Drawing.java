package parley.timeline.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The parts that all ribbons have: lanes under each other, and the axis under them. */
final class Drawing {

    /** The least size of a target in WCAG 2.2. */
    static final double TARGET = 24;

    /** The gap between dated and undated entries. */
    static final double APART = 4;

    /** The width of the undated entries: their label. */
    static final double UNDATED = 44;

    private final List<Ribbon.Row> lanes = new ArrayList<>();
    private final List<Ribbon.Tick> ticks = new ArrayList<>();
    private final UnaryOperator<String> narrowed;

    /** Takes what returns the address of the entries of a lane. */
    Drawing(UnaryOperator<String> narrowed) {
        this.narrowed = narrowed;
    }

    void add(
            Lane lane,
            long entries,
            List<Ribbon.Fade> fades,
            List<Ribbon.Box> spans,
            List<String> caps,
            List<Ribbon.Point> points,
            List<Ribbon.Bar> bars) {
        lanes.add(new Ribbon.Row(
                lane.name(),
                String.format(Locale.UK, "%,d", entries),
                lane.id().equals(Lane.OTHERS) ? "" : narrowed.apply(lane.id()),
                lane.tint(),
                fades,
                spans,
                caps,
                points,
                bars));
    }

    void label(Axis axis) {
        axis.ticks()
                .forEach(tick -> ticks.add(new Ribbon.Tick(
                        across(tick.line()), across(tick.at()), tick.anchor(), tick.text(), tick.room())));
    }

    /** Labels a place of the axis that has no line. */
    void label(String text, double at, String anchor) {
        ticks.add(new Ribbon.Tick("", across(at), anchor, text, ""));
    }

    /** Labels the undated entries at the far right. */
    void labelUndated(String text, double from) {
        ticks.add(new Ribbon.Tick(across(from), "100%", "end", text, "apart"));
    }

    Ribbon ribbon(String clock) {
        return new Ribbon(List.copyOf(lanes), List.copyOf(ticks), clock);
    }

    /** A horizontal length, as a share of the width. */
    static String across(double pixels) {
        return percent(pixels / Axis.WIDTH * 100);
    }

    static String percent(double share) {
        return plain(share) + "%";
    }

    static String plain(double number) {
        var rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
