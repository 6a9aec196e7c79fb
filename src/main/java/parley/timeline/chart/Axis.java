package parley.timeline.chart;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.record.value.EdtfDate;

/**
 * A time axis. Lengths are CSS pixels on a phone 320 wide; as the page has them as percentages, what does not overlap
 * there does not overlap on wider pages.
 */
final class Axis {

    /** The width of the ribbon on that phone, beside the names of the lanes. */
    static final double WIDTH = 196;

    /** How many times as wide it is where the stylesheet shows labels of the class wide. */
    private static final double WIDE = 2.5;

    /** The width of a character of a label, at most, and the least gap between two labels. */
    private static final double LETTER = 7.2;

    private static final double GAP = 8;

    /** The room for the label of what lies before the axis. */
    private static final double BEFORE = 48;

    /** The unit of the axis, with the steps in which it is labelled. */
    enum Unit {
        HOUR(ChronoUnit.HOURS, 1, 2, 3, 6, 12, 24),
        DAY(ChronoUnit.DAYS, 1, 2, 7, 14),
        MONTH(ChronoUnit.MONTHS, 1, 2, 3, 6, 12),
        YEAR(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100);

        private static final int MOST_DAYS_OF_HOURS = 2;
        private static final int MOST_DAYS = 31;
        private static final int MOST_MONTHS = 36;

        private final ChronoUnit length;
        private final int[] steps;

        Unit(ChronoUnit length, int... steps) {
            this.length = length;
            this.steps = steps;
        }

        /** The finest unit with which the span does not have too many; hours only if times are known. */
        static Unit of(LocalDate first, LocalDate last, boolean hasTimes) {
            var days = ChronoUnit.DAYS.between(first, last) + 1;
            if (hasTimes && days <= MOST_DAYS_OF_HOURS) {
                return HOUR;
            }
            return days <= MOST_DAYS ? DAY : ofMonths(first, last);
        }

        static Unit ofMonths(LocalDate first, LocalDate last) {
            var months = ChronoUnit.MONTHS.between(MONTH.start(first), MONTH.start(last));
            return months < MOST_MONTHS ? MONTH : YEAR;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case HOUR, DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** The day with which the next unit begins, of hours the next day. */
        LocalDate next(LocalDate start) {
            return this == HOUR ? start.plusDays(1) : start.plus(1, length);
        }

        /** Whether a label of this step falls on the time. */
        private boolean falls(LocalDateTime day, int index, int step) {
            return switch (this) {
                case HOUR, DAY -> index % step == 0;
                case MONTH -> (day.getMonthValue() - 1) % step == 0;
                case YEAR -> day.getYear() % step == 0;
            };
        }

        private String label(LocalDateTime day, boolean year) {
            var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).substring(0, 3);
            var ending = year ? " " + day.getYear() : "";
            return switch (this) {
                case HOUR -> day.getHour() > 0 ? day.toLocalTime().toString() : DAY.label(day, year);
                case DAY -> day.getDayOfMonth() + " " + month + ending;
                case MONTH -> month + ending;
                case YEAR -> String.valueOf(day.getYear());
            };
        }
    }

    /**
     * A label, and the line where its unit begins.
     *
     * @param room "wide" if only wide pages have room for it, "more" if a phone has none at double font size; or empty
     */
    record Tick(double line, double at, String text, String anchor, String room) {}

    private final Unit unit;
    private final LocalDate first;
    private final LocalDate end;
    private final double left;
    private final double right;
    private final double limit;

    /** The offset from UTC in which hours are counted; empty where the axis has none. */
    private final Optional<ZoneOffset> clock;

    /** Lays whole units, from that of the first to that of the last day, from left to right; labels end at the limit. */
    Axis(Unit unit, LocalDate first, LocalDate last, double left, double right, double limit) {
        this(unit, Optional.empty(), first, last, left, right, limit);
    }

    Axis(
            Unit unit,
            Optional<ZoneOffset> clock,
            LocalDate first,
            LocalDate last,
            double left,
            double right,
            double limit) {
        this.unit = unit;
        this.clock = clock;
        this.first = unit.start(first);
        this.end = unit.next(unit.start(last));
        this.left = left;
        this.right = right;
        this.limit = limit;
    }

    /** The position where a day begins. */
    double start(LocalDate day) {
        return at(day.atStartOfDay());
    }

    private double at(LocalDateTime time) {
        var from = first.atStartOfDay();
        var minutes = (double) ChronoUnit.MINUTES.between(from, end.atStartOfDay());
        return left + ChronoUnit.MINUTES.between(from, time) / minutes * (right - left);
    }

    /** The position where a day ends. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The position where a date begins, with its time if the axis has hours; empty where it is open. */
    Optional<Double> start(EdtfDate date) {
        return time(date.begins()).map(this::at).or(() -> date.earliest().map(this::start));
    }

    /** The position where a date ends, with its time if the axis has hours; empty where it is open. */
    Optional<Double> end(EdtfDate date) {
        return time(date.ends()).map(this::at).or(() -> date.latest().map(this::end));
    }

    private Optional<LocalDateTime> time(Optional<OffsetDateTime> time) {
        return clock.flatMap(offset -> time.map(one -> local(one, offset)));
    }

    private static LocalDateTime local(OffsetDateTime time, ZoneOffset clock) {
        return time.withOffsetSameInstant(clock).toLocalDateTime();
    }

    /** Whether a date is no longer than the axis can show: a day, or a time where it has hours. */
    boolean isPoint(EdtfDate date) {
        return clock.isPresent()
                ? date.begins().isPresent() && date.begins().equals(date.ends())
                : date.earliest().isPresent() && date.earliest().equals(date.latest());
    }

    /** Labels for the first and the last unit, and for the steps between that there is room for. */
    List<Tick> ticks() {
        var cells = new ArrayList<Cell>();
        for (var day = first.atStartOfDay(); day.isBefore(end.atStartOfDay()); day = day.plus(1, unit.length)) {
            cells.add(cell(cells.size(), day));
        }
        var narrow = choose(cells, List.of(), 1);
        var wide = choose(cells, narrow, WIDE);
        var ticks = new ArrayList<Tick>();
        var year = 0;
        for (var cell : wide) {
            var everywhere = narrow.contains(cell);
            var room = !everywhere ? "wide" : cell.index == 0 ? "" : "more";
            ticks.add(cell.tick(unit.label(cell.day, cell.day.getYear() != year), room));
            // A phone does not show the year of a label that it leaves out.
            year = everywhere ? cell.day.getYear() : year;
        }
        return List.copyOf(ticks);
    }

    private List<Cell> choose(List<Cell> cells, List<Cell> kept, double scale) {
        var ends = new TreeSet<>(kept);
        ends.add(cells.get(0));
        if (unit != Unit.HOUR) {
            ends.add(cells.get(cells.size() - 1));
        }
        var sure = apart(ends, scale) ? ends : new TreeSet<>(kept.isEmpty() ? cells.subList(0, 1) : kept);
        for (var step : unit.steps) {
            var natural =
                    cells.stream().filter(c -> unit.falls(c.day, c.index, step)).toList();
            if (apart(natural, scale)) {
                var free = natural.stream().filter(c -> sure.stream().noneMatch(o -> c.meets(o, scale)));
                return Stream.concat(sure.stream(), free).sorted().toList();
            }
        }
        return List.copyOf(sure);
    }

    private static boolean apart(Iterable<Cell> cells, double scale) {
        Cell before = null;
        for (var cell : cells) {
            if (before != null && before.meets(cell, scale)) {
                return false;
            }
            before = cell;
        }
        return true;
    }

    private Cell cell(int index, LocalDateTime day) {
        var from = at(day);
        var to = at(day.plus(1, unit.length));
        var years = first.getYear() != end.minusDays(1).getYear();
        var width = unit.label(day, years || index == 0).length() * LETTER;
        var middle = (from + to) / 2;
        // What lies before the axis has a label too.
        if (middle - width / 2 < Math.min(left, BEFORE)) {
            return new Cell(index, day, from, from, "start", width);
        }
        return middle + width / 2 > limit
                ? new Cell(index, day, from, Math.min(to, limit), "end", width)
                : new Cell(index, day, from, middle, "middle", width);
    }

    /** A unit and the position of its label. */
    private record Cell(int index, LocalDateTime day, double from, double at, String anchor, double width)
            implements Comparable<Cell> {

        boolean meets(Cell other, double scale) {
            return left(scale) < other.left(scale) + other.width + GAP && other.left(scale) < left(scale) + width + GAP;
        }

        private double left(double scale) {
            return at * scale
                    - switch (anchor) {
                        case "start" -> 0;
                        case "end" -> width;
                        default -> width / 2;
                    };
        }

        Tick tick(String text, String room) {
            return new Tick(from, at, text, anchor, room);
        }

        @Override
        public int compareTo(Cell other) {
            return Integer.compare(index, other.index);
        }
    }
}
