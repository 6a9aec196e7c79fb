package parley.record.value;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.record.value.EdtfDate.Part;
import parley.record.value.EdtfDate.Span;
import parley.record.value.EdtfPoint.Precision;

/** Reads a date out in English, and never more exactly than it was written (D2, D6). */
final class EdtfReading {

    private static final List<String> SEASONS = List.of("spring ", "summer ", "autumn ", "winter ");

    private final List<Part> parts = new ArrayList<>();

    private EdtfReading() {}

    /** The pieces of a range or of a single point. */
    static List<Part> of(String text, Span span) {
        var reading = new EdtfReading();
        var from = span.from();
        var to = span.to();
        if (from == null) {
            reading.say("until ").point(to).say(text.startsWith("/") ? ", start not known" : "");
        } else if (to == null) {
            reading.say("from ").point(from).say(text.endsWith("/") ? ", end not known" : " on");
        } else if (from != to) {
            reading.through(from, to);
        } else if (from.precision() == Precision.DAY && !from.isQualified()) {
            // Only a day that stands alone is read with its weekday.
            reading.say(from, "EEEE d MMMM uuuu");
        } else {
            reading.point(from);
        }
        return List.copyOf(reading.parts);
    }

    /** The pieces of a set, one of whose days is meant. */
    static List<Part> ofOneOf(List<Span> spans) {
        var reading = new EdtfReading();
        for (var at = 0; at < spans.size(); at++) {
            var isLast = at == spans.size() - 1;
            var from = spans.get(at).from();
            var to = spans.get(at).to();
            reading.say(at == 0 ? "" : isLast ? " or " : ", ");
            if (from == null) {
                reading.say("by ").point(to);
            } else if (to == null) {
                reading.point(from).say(" or later");
            } else if (from != to) {
                reading.say("some time from ").through(from, to);
            } else if (isLast || !spans.get(at + 1).isPoint()) {
                reading.point(from);
            } else {
                reading.beside(from, spans.get(at + 1).from());
            }
        }
        return List.copyOf(reading.parts);
    }

    private void through(EdtfPoint from, EdtfPoint to) {
        var isOfOneDay = from.time() != null
                && to.time() != null
                && from.first().equals(to.first())
                && from.time().getOffset().equals(to.time().getOffset());
        if (isOfOneDay) {
            say(from, "d MMMM uuuu, " + clock(from)).say(" to ").say(to, clock(to) + offset(to));
        } else {
            beside(from, to).say(" to ").point(to);
        }
    }

    /** A point without what it shares with the one that is read next: 7 to 9 March 2022. */
    private EdtfReading beside(EdtfPoint point, EdtfPoint next) {
        if (!point.isLike(next) || point.first().getYear() != next.first().getYear()) {
            return point(point);
        }
        return switch (point.precision()) {
            case MONTH -> say(point, "MMMM");
            case DAY -> say(point, point.first().getMonth() == next.first().getMonth() ? "d" : "d MMMM");
            default -> point(point);
        };
    }

    private EdtfReading point(EdtfPoint point) {
        var year = point.first().getYear();
        switch (point.precision()) {
            case CENTURY -> say("some time in the years %d to %d".formatted(year, year + 99));
            case DECADE -> say("some time in the %ds".formatted(year));
            case SEASON -> say(SEASONS.get(point.first().getMonthValue() / 3)).say(point, "uuuu");
            default -> calendar(point);
        }
        return this;
    }

    private void calendar(EdtfPoint point) {
        var doubts = doubts(point.text());
        var isOfAll = doubts.stream().distinct().count() == 1;
        say(isOfAll ? List.of("", "perhaps ", "about ", "perhaps about ").get(doubts.get(0)) : "");
        say(point, pattern(point));
        if (!isOfAll) {
            say(IntStream.range(0, doubts.size())
                    .filter(part -> doubts.get(part) > 0)
                    .mapToObj(part -> List.of("year", "month", "day").get(part)
                            + List.of("", " uncertain", " approximate", " uncertain and approximate")
                                    .get(doubts.get(part)))
                    .collect(Collectors.joining(", ", " (", ")")));
        }
        say(
                point.text().endsWith("-XX-XX")
                        ? ", month and day not known"
                        : !point.text().endsWith("-XX")
                                ? ""
                                : point.precision() == Precision.MONTH ? ", day not known" : ", month not known");
    }

    /**
     * For year, month and day 1 if the source is unsure of it, 2 if it is about that, 3 for both. A
     * qualifier after a part tells of all parts to its left, one before it of that part alone.
     */
    private static List<Integer> doubts(String text) {
        var form = EdtfPoint.CALENDAR.matcher(text);
        if (!form.matches()) {
            return List.of(0);
        }
        var doubts = new ArrayList<Integer>();
        var right = 0;
        for (var part = 2; part >= 0; part--) {
            if (form.group(3 * part + 2) != null) {
                right |= doubt(form.group(3 * part + 3));
                doubts.add(0, right | doubt(form.group(3 * part + 1)));
            }
        }
        return doubts;
    }

    private static int doubt(String qualifier) {
        return qualifier.isEmpty() ? 0 : "?~%".indexOf(qualifier) + 1;
    }

    private static String pattern(EdtfPoint point) {
        return switch (point.precision()) {
            case MONTH -> "MMMM uuuu";
            case DAY -> "d MMMM uuuu";
            case TIME -> "d MMMM uuuu, " + clock(point) + offset(point);
            default -> "uuuu";
        };
    }

    private static String clock(EdtfPoint point) {
        return point.text().matches(".*T\\d\\d:\\d\\d:.*") ? "HH:mm:ss" : "HH:mm";
    }

    private static String offset(EdtfPoint point) {
        return point.text().endsWith("Z") || point.text().endsWith("+00:00") ? " '(UTC)'" : " '(UTC'xxx')'";
    }

    private EdtfReading say(EdtfPoint point, String pattern) {
        var format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        parts.add(new Part(format.format(point.time() == null ? point.first() : point.time()), point.machine()));
        return this;
    }

    private EdtfReading say(String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, ""));
        }
        return this;
    }
}
