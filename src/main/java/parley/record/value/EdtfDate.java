package parley.record.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source makes it and no more: the part of EDTF (ISO 8601-2, level 1 and 2)
 * that the record uses. A calendar date without a time of day or a time zone.
 */
public final class EdtfDate {

    /** No date is known or set. */
    public static final EdtfDate NONE = new EdtfDate("", null, null, List::of);

    /** The forms that {@link #parse} reads, as an editor is told of them. */
    public static final String FORMS =
            "2022-03-09, 2022-03, 2022, 2022-03-07/2022-03-09, '[..2022-03-09]', '[2022-03-09..]',"
                    + " each with ~ (about) or ? (perhaps) after it, or leave the key out";

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;

    // Few dates that are loaded or filtered are ever read out.
    private final Supplier<List<Part>> reading;

    private EdtfDate(
            String text, @Nullable LocalDate earliest, @Nullable LocalDate latest, Supplier<List<Part>> reading) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
        this.reading = reading;
    }

    /**
     * A piece of a date as it is read out.
     *
     * @param text what is read
     * @param datetime the machine's form of this piece (a year, month or day), empty for mere words
     */
    public record Part(String text, String datetime) {}

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException with a message for the editor, where the text has none of
     *     {@link #FORMS} or names a day that no calendar has
     */
    public static EdtfDate parse(String text) {
        var qualifier = text.endsWith("~") ? "about " : text.endsWith("?") ? "perhaps " : "";
        var body = qualifier.isEmpty() ? text : text.substring(0, text.length() - 1);
        if (body.startsWith("[..") && body.endsWith("]")) {
            var last = Point.parse(text, body.substring(3, body.length() - 1));
            return new EdtfDate(text, null, last.last(), () -> last.reading(qualifier + "by ", ""));
        }
        if (body.startsWith("[") && body.endsWith("..]")) {
            var first = Point.parse(text, body.substring(1, body.length() - 3));
            return new EdtfDate(text, first.first(), null, () -> first.reading(qualifier, " or later"));
        }
        var slash = body.indexOf('/');
        if (slash >= 0) {
            var first = Point.parse(text, body.substring(0, slash));
            var last = Point.parse(text, body.substring(slash + 1));
            if (!first.last().isBefore(last.first())) {
                throw new IllegalArgumentException(
                        "date '%s' does not end after it begins; write the earlier day first, or one day alone"
                                .formatted(text));
            }
            return new EdtfDate(text, first.first(), last.last(), () -> first.through(last, qualifier));
        }
        var point = Point.parse(text, body);
        return new EdtfDate(text, point.first(), point.last(), () -> point.alone(qualifier));
    }

    /** The EDTF text, empty for no date. */
    public String text() {
        return text;
    }

    /** The first day that the date allows; empty where it is open or there is no date. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** The last day that the date allows; empty where it is open or there is no date. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    public boolean isNone() {
        return text.isEmpty();
    }

    /** Whether the source leaves open on which side of a day it lies. */
    public boolean isOpen() {
        return text.startsWith("[");
    }

    /** Whether the source gives it as about that date, or is unsure of it. */
    public boolean isApproximate() {
        return text.endsWith("~") || text.endsWith("?");
    }

    /** Whether every day that this date allows is after every day that the other allows. */
    public boolean isSurelyAfter(EdtfDate other) {
        return earliest != null
                && other.latest != null
                && !isApproximate()
                && !other.isApproximate()
                && earliest.isAfter(other.latest);
    }

    /** The date as it is read out, in pieces; empty for no date. */
    public List<Part> parts() {
        return reading.get();
    }

    /**
     * The pieces of {@link #parts}, with a capital to begin a heading or a line; "No date set" for
     * none.
     */
    public List<Part> heading() {
        if (isNone()) {
            return List.of(new Part("No date set", ""));
        }
        var parts = new ArrayList<>(parts());
        var first = parts.get(0);
        var capital = first.text().substring(0, 1).toUpperCase(Locale.UK);
        parts.set(0, new Part(capital + first.text().substring(1), first.datetime()));
        return List.copyOf(parts);
    }

    /** The date as it is read out within a sentence: "by 9 March 2022". */
    public String reading() {
        if (isNone()) {
            return "no date set";
        }
        var words = new StringBuilder();
        parts().forEach(part -> words.append(part.text()));
        return words.toString();
    }

    /** The same without a weekday, for use after a name. */
    public String dayless() {
        var said = reading();
        var day = parts().size() == 1 && text.length() == 10;
        return day ? said.substring(said.indexOf(' ') + 1) : said;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** A year, a month or a day, with the days that it spans. */
    private record Point(String text, LocalDate first, LocalDate last, String pattern) {

        static Point parse(String whole, String text) {
            var form = POINT.matcher(text);
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        "'%s' is not a date of the record; write %s".formatted(whole, FORMS));
            }
            try {
                var year = Integer.parseInt(form.group(1));
                if (year == 0) {
                    throw new IllegalArgumentException(
                            "'%s' names the year 0, which no calendar has; write a year from 0001 on".formatted(whole));
                }
                if (form.group(2) == null) {
                    var days = Year.of(year);
                    return new Point(text, days.atDay(1), days.atMonth(12).atEndOfMonth(), "uuuu");
                }
                var number = Integer.parseInt(form.group(2));
                if (number < 1 || number > 12) {
                    throw new IllegalArgumentException(
                            "'%s' names a month that no calendar has; write 01 to 12".formatted(whole));
                }
                var month = YearMonth.of(year, number);
                if (form.group(3) == null) {
                    return new Point(text, month.atDay(1), month.atEndOfMonth(), "MMMM uuuu");
                }
                var day = month.atDay(Integer.parseInt(form.group(3)));
                return new Point(text, day, day, "d MMMM uuuu");
            } catch (DateTimeException impossible) {
                throw new IllegalArgumentException(
                        "'%s' names a day that no calendar has; check its day and month".formatted(whole));
            }
        }

        List<Part> reading(String before, String after) {
            var parts = new ArrayList<Part>();
            if (!before.isEmpty()) {
                parts.add(new Part(before, ""));
            }
            parts.add(new Part(said(pattern), text));
            if (!after.isEmpty()) {
                parts.add(new Part(after, ""));
            }
            return List.copyOf(parts);
        }

        /** A day that stands alone is read with its weekday, unless the source is unsure of it. */
        List<Part> alone(String qualifier) {
            var day = pattern.startsWith("d") && qualifier.isEmpty();
            return day ? List.of(new Part(said("EEEE " + pattern), text)) : reading(qualifier, "");
        }

        /** What both ends share is read once: 7 to 9 March 2022. */
        List<Part> through(Point end, String qualifier) {
            var shared = pattern;
            if (pattern.equals(end.pattern) && first.getYear() == end.first.getYear()) {
                var oneMonth = first.getMonth() == end.first.getMonth();
                shared = pattern.startsWith("d") && oneMonth ? "d" : pattern.replace(" uuuu", "");
            }
            var parts = new ArrayList<Part>();
            if (!qualifier.isEmpty()) {
                parts.add(new Part(qualifier, ""));
            }
            parts.add(new Part(said(shared), text));
            parts.add(new Part(" to ", ""));
            parts.add(new Part(end.said(end.pattern), end.text));
            return List.copyOf(parts);
        }

        private String said(String format) {
            return DateTimeFormatter.ofPattern(format, Locale.UK).format(first);
        }
    }
}
