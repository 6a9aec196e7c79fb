package parley.record.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfPoint.Precision;

/**
 * A date as exact as its source makes it and no more (D1, D2): EDTF (ISO 8601-2), level 1 without
 * years beyond 0001 to 9999, and of level 2 the sets {@code [...]} of which one day is meant and
 * qualifiers of a part. A time has its offset, and is the local day's. The reference is edtf.js 4.
 */
public final class EdtfDate {

    /** No date is known or set. */
    public static final EdtfDate NONE = new EdtfDate("", List.of());

    /** The forms that {@link #parse} reads, as an editor is told of them. */
    public static final String FORMS =
            "2022-03-09, 2022-03, 2022, 2022-03-10T11:20+03:00, 2022-03-07/2022-03-09, 2022-03-09/..,"
                    + " '[..2022-03-09]', '[2022-03-09..]', '[2022-03-09,2022-03-11]', 203X, 2022-03-XX,"
                    + " 2022-21 (spring), a day, month or year with ~ (about), ? (perhaps) or % (both) after it,"
                    + " or leave the key out";

    /**
     * The order of the timeline (D5): by the latest day, then the earliest, a missing one first; on
     * one day those without a time come first, the others by instant. No date comes last.
     */
    public static final Comparator<EdtfDate> TIMELINE = Comparator.comparing(EdtfDate::isNone)
            .thenComparing(date -> date.latest().orElse(LocalDate.MAX))
            .thenComparing(date -> date.earliest().orElse(LocalDate.MIN))
            .thenComparing(date -> date.instant().orElse(Instant.MIN));

    private static final Pattern BY_A_DAY = Pattern.compile("\\[\\.\\.\\d{4}-\\d\\d-\\d\\d]");

    private static final Set<Precision> VAGUE = EnumSet.of(Precision.CENTURY, Precision.DECADE, Precision.SEASON);

    private static final Pattern SET = Pattern.compile("\\[(\\.\\.)?(.+?)(\\.\\.)?]");

    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private final String text;
    private final List<Span> spans;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final @Nullable Instant instant;

    private EdtfDate(String text, List<Span> spans) {
        this.text = text;
        this.spans = spans;
        var isFromOpen = spans.isEmpty();
        var isToOpen = spans.isEmpty();
        var first = LocalDate.MAX;
        var last = LocalDate.MIN;
        for (var span : spans) {
            isFromOpen |= span.from == null;
            isToOpen |= span.to == null;
            first = span.from == null || span.from.first().isAfter(first) ? first : span.from.first();
            last = span.to == null || span.to.last().isBefore(last) ? last : span.to.last();
        }
        earliest = isFromOpen ? null : first;
        latest = isToOpen ? null : last;
        instant = begins().or(this::ends).map(OffsetDateTime::toInstant).orElse(null);
    }

    /**
     * A piece of a date as it is read out.
     *
     * @param text what is read
     * @param datetime the machine's form of this piece (a year, month, day or time), empty for mere
     *     words
     */
    public record Part(String text, String datetime) {}

    /** From one point to another; null where it is open, twice the same for a single point. */
    record Span(@Nullable EdtfPoint from, @Nullable EdtfPoint to) {

        boolean isPoint() {
            return from == to;
        }
    }

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException with a message for the editor, where the text has none of
     *     {@link #FORMS} or names a day that no calendar has
     */
    public static EdtfDate parse(String text) {
        var spans =
                text.startsWith("[") ? oneOf(text) : List.of(text.indexOf('/') >= 0 ? range(text) : point(text, text));
        if (spans.get(0).from == null && spans.get(spans.size() - 1).to == null) {
            throw EdtfPoint.fault(text, "is open at both ends; leave the key out where no date is known");
        }
        return new EdtfDate(text, spans);
    }

    private static Span point(String text, String part) {
        var point = EdtfPoint.parse(text, part);
        return new Span(point, point);
    }

    private static Span range(String text) {
        var slash = text.indexOf('/');
        return span(
                text,
                Optional.of(text.substring(0, slash)).filter(from -> !from.isEmpty() && !from.equals("..")),
                Optional.of(text.substring(slash + 1)).filter(to -> !to.isEmpty() && !to.equals("..")));
    }

    /** The days of a set may stand in any order. */
    private static List<Span> oneOf(String text) {
        var set = SET.matcher(text);
        if (!set.matches()) {
            throw text.matches(".*][?~%]")
                    ? EdtfPoint.fault(
                            text, "has a qualifier after the ]; write it after the date, as in '[..2022-03-09~]'")
                    : EdtfPoint.noForm(text);
        }
        var items = set.group(2).split(" *, *", -1);
        var spans = new ArrayList<Span>();
        for (var at = 0; at < items.length; at++) {
            var ends = items[at].split("\\.\\.", 2);
            var item =
                    ends.length == 1 ? point(text, items[at]) : span(text, Optional.of(ends[0]), Optional.of(ends[1]));
            var isEarlier = at == 0 && set.group(1) != null;
            var isLater = at == items.length - 1 && set.group(3) != null;
            spans.add(new Span(isEarlier ? null : item.from, isLater ? null : item.to));
        }
        return spans;
    }

    private static Span span(String text, Optional<String> first, Optional<String> last) {
        var from = first.map(point -> EdtfPoint.parse(text, point)).orElse(null);
        var to = last.map(point -> EdtfPoint.parse(text, point)).orElse(null);
        if (from != null && to != null && text.startsWith("[") && !from.isLike(to)) {
            throw EdtfPoint.fault(
                    text, "has .. between two of different kinds; write two days, two months or two years");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw EdtfPoint.fault(text, "does not end after it begins; write the earlier day first, or one day alone");
        }
        return new Span(from, to);
    }

    private Stream<EdtfPoint> points() {
        return spans.stream()
                .flatMap(span -> Stream.of(Optional.ofNullable(span.from), Optional.ofNullable(span.to)))
                .flatMap(Optional::stream);
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

    /** When it was or began, where the source tells the time; else when it ended. */
    public Optional<Instant> instant() {
        return Optional.ofNullable(instant);
    }

    /** The time that it was or began at, where the source tells it. */
    public Optional<OffsetDateTime> begins() {
        return time(spans.isEmpty() ? null : spans.get(0).from);
    }

    /** The time that it was or ended at, where the source tells it. */
    public Optional<OffsetDateTime> ends() {
        return time(spans.isEmpty() ? null : spans.get(spans.size() - 1).to);
    }

    private static Optional<OffsetDateTime> time(@Nullable EdtfPoint point) {
        return Optional.ofNullable(point).map(EdtfPoint::time);
    }

    /** Whether it says less than a year, month or day, or from which to which. */
    public boolean isOpen() {
        return text.startsWith("[")
                || !isNone() && (earliest == null || latest == null)
                || points().anyMatch(point -> VAGUE.contains(point.precision()));
    }

    /**
     * What it leaves open and its reading does not tell, as "from … on" or "or later" does: "that day or earlier"; empty
     * for nothing.
     */
    public String leftOpen() {
        if (BY_A_DAY.matcher(text).matches()) {
            return "that day or earlier";
        }
        var tellsSo = !text.startsWith("[..") && (earliest == null || latest == null);
        if (!isOpen() || tellsSo) {
            return "";
        }
        return points().anyMatch(point -> point.precision().compareTo(Precision.DAY) >= 0)
                ? "the sources do not say which day"
                : "the sources give no day";
    }

    /** Whether the source gives it as about that date or is unsure of it, in any part, or names a season. */
    public boolean isApproximate() {
        return points().anyMatch(point -> point.isQualified() || point.precision() == Precision.SEASON);
    }

    /** Whether the source is unsure of it, in any part. */
    public boolean isUncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether every day that this date allows is after every day that the other allows. */
    public boolean isSurelyAfter(EdtfDate other) {
        if (earliest == null || other.latest == null || earliest.isBefore(other.latest)) {
            return false;
        }
        if (isApproximate() || other.isApproximate()) {
            return false;
        }
        if (begins().isEmpty() && other.ends().isEmpty()) {
            return earliest.isAfter(other.latest);
        }
        // A day without a zone begins where it begins first on Earth, and ends where it ends last.
        var from = begins().orElseGet(() -> earliest.atStartOfDay().atOffset(FIRST_ZONE));
        var to = other.ends().orElseGet(() -> other.latest.atTime(LocalTime.MAX).atOffset(LAST_ZONE));
        return from.isAfter(to);
    }

    /** The point that it begins with, without its time; {@link #NONE} where it is open. */
    public EdtfDate first() {
        return withoutTime(widest(points().filter(point -> point.first().equals(earliest))));
    }

    /** The point that it ends with, without its time; {@link #NONE} where it is open. */
    public EdtfDate last() {
        return withoutTime(widest(points().filter(point -> point.last().equals(latest))));
    }

    private static EdtfDate withoutTime(Optional<EdtfPoint> point) {
        return point.map(one -> one.time() == null ? one.text() : one.first().toString())
                .map(EdtfDate::parse)
                .orElse(NONE);
    }

    private static Optional<EdtfPoint> widest(Stream<EdtfPoint> points) {
        return points.min(Comparator.comparing(EdtfPoint::precision));
    }

    /**
     * What it ends in: a month as 2022-03; a season, year, decade or century as 2022-21, 2022, 203X or 20XX where it
     * tells no month; empty where it is open or there is no date.
     */
    public String period() {
        // From the first day of a year to the last of one, or until that: the years are all that is known.
        if (latest != null
                && latest.getDayOfYear() == latest.lengthOfYear()
                && (earliest == null || earliest.getDayOfYear() == 1)) {
            var last = last();
            if (last.text().length() > 4 && !last.text().endsWith("X")) {
                return latest.toString().substring(0, 4);
            }
        }
        return widest(points().filter(point -> point.last().equals(latest)))
                .map(point -> switch (point.precision()) {
                    case CENTURY, DECADE, SEASON -> point.text();
                    case YEAR -> point.last().toString().substring(0, 4);
                    case MONTH, DAY, TIME -> point.last().toString().substring(0, 7);
                })
                .orElse("");
    }

    /** 1 for spring to 4 for winter; empty for anything but a season. */
    public Optional<Integer> season() {
        return points().filter(point -> point.precision() == Precision.SEASON)
                .map(point -> (point.first().getMonthValue() + 2) / 3)
                .findFirst();
    }

    /**
     * The year, month, day or time of ISO 8601, or the two from which to which it goes; nothing where that would say
     * more than the source.
     */
    public List<String> iso() {
        return isOpen() || isApproximate()
                ? List.of()
                : parts().stream()
                        .map(Part::datetime)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }

    /** The year, month, day or time that it is or begins with, as {@link #iso}, where that end alone is known too. */
    public Optional<String> isoStart() {
        return spans.isEmpty() ? Optional.empty() : iso(spans.get(0).from);
    }

    /** The same that it ends with; empty where that is not another. */
    public Optional<String> isoEnd() {
        return spans.isEmpty() || spans.get(0).isPoint() ? Optional.empty() : iso(spans.get(0).to);
    }

    private Optional<String> iso(@Nullable EdtfPoint point) {
        return Optional.ofNullable(point)
                .filter(one -> !text.startsWith("[") && !one.isQualified() && !VAGUE.contains(one.precision()))
                .map(EdtfPoint::machine);
    }

    /** The date as it is read out, in pieces; empty for no date. */
    public List<Part> parts() {
        return text.startsWith("[")
                ? EdtfReading.ofOneOf(spans)
                : spans.isEmpty() ? List.of() : EdtfReading.of(text, spans.get(0));
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
        return weekday().isEmpty() ? said : said.substring(said.indexOf(' ') + 1);
    }

    /** The same in parts: a text, or a day for programs. */
    public List<Part> daylessParts() {
        return weekday().isEmpty() ? parts() : List.of(new Part(dayless(), text));
    }

    /** The name of the weekday of a single day; empty for any other date. */
    public String weekday() {
        var isDay = earliest != null && earliest.toString().equals(text);
        return isDay ? reading().substring(0, reading().indexOf(' ')) : "";
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
}
