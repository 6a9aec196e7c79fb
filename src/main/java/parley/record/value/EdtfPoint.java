package parley.record.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A century, decade, year, season, month, day or time within a date, with the days that it spans.
 *
 * @param time with its offset; null for all but a time
 */
record EdtfPoint(
        String text,
        Precision precision,
        LocalDate first,
        LocalDate last,
        @Nullable OffsetDateTime time) {

    enum Precision {
        CENTURY,
        DECADE,
        YEAR,
        SEASON,
        MONTH,
        DAY,
        TIME
    }

    static final String QUALIFIERS = "?~%";

    /** A year, month or day; each part may have a qualifier before or after it. */
    static final Pattern CALENDAR =
            Pattern.compile("Q(\\d{4})Q(?:-Q(\\d{2})Q(?:-Q(\\d{2})Q)?)?".replace("Q", "([" + QUALIFIERS + "]?)"));

    private static final Pattern DECADE_OR_CENTURY = Pattern.compile("\\d{3}X|\\d{2}XX");
    private static final Pattern PART_NOT_KNOWN = Pattern.compile("(\\d{4})(-XX){1,2}|(\\d{4}-\\d{2})-XX");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?(Z|[+-]\\d{2}:\\d{2})?");

    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /** The offsets in use on Earth, in seconds. */
    private static final int WESTERNMOST = -12 * 3600;

    private static final int EASTERNMOST = 14 * 3600;

    /**
     * Reads a point.
     *
     * @param whole the date that it is part of, for messages
     */
    static EdtfPoint parse(String whole, String text) {
        try {
            var calendar = CALENDAR.matcher(text);
            if (calendar.matches()) {
                return calendar(whole, calendar);
            }
            if (DECADE_OR_CENTURY.matcher(text).matches()) {
                return new EdtfPoint(
                        text,
                        text.endsWith("XX") ? Precision.CENTURY : Precision.DECADE,
                        LocalDate.of(year(whole, text.replace('X', '0')), 1, 1),
                        LocalDate.of(Integer.parseInt(text.replace('X', '9')), 12, 31),
                        null);
            }
            if (PART_NOT_KNOWN.matcher(text).matches()) {
                var known = parse(whole, text.replace("-XX", ""));
                return new EdtfPoint(text, known.precision, known.first, known.last, null);
            }
            var time = TIME.matcher(text);
            if (time.matches()) {
                return time(whole, text, time.group(1));
            }
            throw noForm(whole);
        } catch (DateTimeException impossible) {
            throw fault(whole, "names a day that no calendar has; check its day and month");
        }
    }

    static IllegalArgumentException fault(String whole, String message) {
        return new IllegalArgumentException("'%s' %s".formatted(whole, message));
    }

    static IllegalArgumentException noForm(String whole) {
        return fault(whole, "is not a date of the record; write " + EdtfDate.FORMS);
    }

    /** The year, month, day or time for programs; the year of a season. */
    String machine() {
        return precision == Precision.SEASON
                ? text.substring(0, 4)
                : text.replace("-XX", "").replaceAll("[" + QUALIFIERS + "]", "");
    }

    /** Whether the source is unsure of it, or gives it as about that. */
    boolean isQualified() {
        return text.chars().anyMatch(letter -> QUALIFIERS.indexOf(letter) >= 0);
    }

    /** Whether both are plain days, months or years. */
    boolean isLike(EdtfPoint other) {
        return (text + other.text).matches("[\\d-]+") && text.length() == other.text.length();
    }

    /** Whether it begins before another begins: by instant where both are times, else on the local clock. */
    boolean isBefore(EdtfPoint other) {
        return time != null && other.time != null
                ? time.isBefore(other.time) && !first.isAfter(other.first)
                : begin().isBefore(other.begin());
    }

    private LocalDateTime begin() {
        return time == null ? first.atStartOfDay() : time.toLocalDateTime();
    }

    private static int year(String whole, String text) {
        var year = Integer.parseInt(text);
        if (year == 0) {
            throw fault(whole, "names the year 0, which no calendar has; write a year from 0001 on");
        }
        return year;
    }

    private static EdtfPoint calendar(String whole, Matcher form) {
        var text = form.group();
        var year = year(whole, form.group(2));
        if (form.group(5) == null) {
            if (!form.group(1).isEmpty() && !form.group(3).isEmpty()) {
                throw noForm(whole);
            }
            return new EdtfPoint(text, Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
        }
        var number = Integer.parseInt(form.group(5));
        if (number >= SPRING && number <= WINTER && form.group(8) == null) {
            return season(whole, text, year, number - SPRING);
        }
        if (number < 1 || number > 12) {
            throw fault(whole, "names a month that no calendar has; write 01 to 12");
        }
        var month = YearMonth.of(year, number);
        if (form.group(8) == null) {
            return new EdtfPoint(text, Precision.MONTH, month.atDay(1), month.atEndOfMonth(), null);
        }
        var day = month.atDay(Integer.parseInt(form.group(8)));
        return new EdtfPoint(text, Precision.DAY, day, day, null);
    }

    /** Seasons are quarters of the year to edtf.js, and so to the timeline; they are read out by name. */
    private static EdtfPoint season(String whole, String text, int year, int quarter) {
        if (!whole.matches("\\d{4}-\\d{2}")) {
            throw fault(whole, "has a season with something else; write it alone, as in 2022-21");
        }
        var last = YearMonth.of(year, 3 * quarter + 3);
        return new EdtfPoint(text, Precision.SEASON, last.minusMonths(2).atDay(1), last.atEndOfMonth(), null);
    }

    /** An offset of -00:00 says that the offset is not known (RFC 3339). */
    private static EdtfPoint time(String whole, String text, @Nullable String offset) {
        if (whole.startsWith("[")) {
            throw fault(whole, "has a time in a set; write days there");
        }
        if (offset == null || offset.equals("-00:00")) {
            throw fault(
                    whole,
                    "has a time without its offset from UTC; write it after the time, as in 2022-03-10T11:20+03:00,"
                            + " or the day alone where the source doesn't tell it");
        }
        var day = parse(whole, text.substring(0, 10)).first;
        try {
            var time = OffsetDateTime.parse(text);
            var seconds = time.getOffset().getTotalSeconds();
            if (seconds >= WESTERNMOST && seconds <= EASTERNMOST) {
                return new EdtfPoint(text, Precision.TIME, day, day, time);
            }
        } catch (DateTimeException impossible) {
            // The message below tells of it.
        }
        throw fault(whole, "names a time that no clock has; write 00:00 to 23:59, and an offset from -12:00 to +14:00");
    }
}
