package parley.ingest.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day on which something was said, as a sentence tells it.
 *
 * @param printed the words that tell it
 * @param date the day; empty where the words, or an unknown day of publication, leave it open
 * @param isStated whether the words give the day of a month
 */
record SaidOn(String printed, Optional<LocalDate> date, boolean isStated) {

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(\\p{Ll}{2,})?\\.?";
    private static final String DAY_AND_MONTH =
            "\\d{1,2}(st|nd|rd|th)?\\s+" + MONTH + "|" + MONTH + "\\s+\\d{1,2}(st|nd|rd|th)?";

    private static final int FARTHEST = 9;

    /** A day that the article gives without its year is not longer ago than this. */
    private static final int MOST_MONTHS = 6;

    /** The day that stands with a reporting verb. */
    static Optional<SaidOn> of(Sentence sentence, Cue cue, Optional<LocalDate> published) {
        for (var at = 0; at < Math.min(sentence.size(), cue.to() + FARTHEST); at++) {
            var isDay = English.isDay(sentence.lower(at));
            var dayOfMonth = isDay && sentence.is(at + 1, ",") ? at + 2 : isDay ? at + 1 : at;
            var end = endOfDate(sentence, dayOfMonth);
            if (end > dayOfMonth && isOfCue(sentence, cue, at, end)) {
                return Optional.of(stated(sentence.text(dayOfMonth, end), published));
            }
            if (isDay && isOfCue(sentence, cue, at, at + 1)) {
                return Optional.of(read(sentence, at, published));
            }
            if (sentence.is(at, "week", "month")
                    && sentence.is(at - 1, "this", "last", "the")
                    && isOfCue(sentence, cue, at, at + 1)) {
                var from = sentence.is(at - 2, "earlier", "late", "earlier") ? at - 2 : at - 1;
                return Optional.of(new SaidOn(sentence.text(from, at + 1), Optional.empty(), false));
            }
        }
        return Optional.empty();
    }

    /** Behind the day and month that begin at a place, and the year if it follows; the place itself if none do. */
    private static int endOfDate(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !sentence.text(at, at + 2).matches(DAY_AND_MONTH)) {
            return at;
        }
        var year = sentence.is(at + 2, ",") ? at + 3 : at + 2;
        return sentence.lower(year).matches("(19|20)\\d\\d") ? year + 1 : at + 2;
    }

    private static SaidOn stated(String printed, Optional<LocalDate> published) {
        var words = List.of(printed.replaceAll("(?<=\\d)(st|nd|rd|th)|[.,]", "").split("\\s+"));
        var isDayFirst = Character.isDigit(words.get(0).charAt(0));
        var number = Integer.parseInt(words.get(isDayFirst ? 0 : 1));
        var name = words.get(isDayFirst ? 1 : 0).substring(0, 3);
        var month = Arrays.stream(Month.values())
                .filter(one -> one.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        var year = words.size() > 2 ? Optional.of(Integer.valueOf(words.get(2))) : Optional.<Integer>empty();
        var years = year.map(Stream::of)
                .orElse(published.stream().flatMap(day -> Stream.of(day.getYear(), day.getYear() - 1)));
        var date = years.filter(one -> YearMonth.of(one, month).isValidDay(number))
                .map(one -> LocalDate.of(one, month, number))
                .filter(one -> published.isEmpty() || !one.isAfter(published.get()))
                .findFirst()
                .filter(one -> year.isPresent() || one.isAfter(published.get().minusMonths(MOST_MONTHS)));
        return new SaidOn(printed, date, true);
    }

    /** Whether a day is that of the verb, and not of what was said. */
    private static boolean isOfCue(Sentence sentence, Cue cue, int day, int end) {
        if (sentence.is(end, "'s", "’s")) {
            return false;
        }
        if (day >= cue.from() && day < cue.to()) {
            return true;
        }
        var from = day < cue.from() ? end : cue.to();
        var to = day < cue.from() ? cue.from() : day;
        for (var at = from; at < to; at++) {
            var isPlace = sentence.isCapitalised(at) && day > cue.from();
            if (!English.BEFORE_DAYS.contains(sentence.lower(at)) && !sentence.is(at, ",", "earlier") && !isPlace) {
                return false;
            }
            if (sentence.is(at, ",") && day > cue.from()) {
                return false;
            }
        }
        // A day that opens the sentence is that of its first verb.
        return day > cue.from() || day <= 2 || end == cue.from() || cue.isInverted();
    }

    private static SaidOn read(Sentence sentence, int at, Optional<LocalDate> published) {
        var word = sentence.lower(at);
        var isUnclear = sentence.is(
                at - 1, "last", "next", "this", "previous", "every", "each", "since", "until", "by", "before");
        var from = isUnclear || sentence.is(at - 1, "on") ? at - 1 : at;
        return new SaidOn(
                sentence.text(from, at + 1), published.filter(any -> !isUnclear).map(day -> day(word, day)), false);
    }

    private static LocalDate day(String word, LocalDate published) {
        return switch (word) {
            case "today", "tonight" -> published;
            case "yesterday" -> published.minusDays(1);
            default ->
                published.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT))));
        };
    }

    /** How the day is known, in a sentence for readers. */
    String note() {
        var weekday = date.orElseThrow().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return "The article says “%s”; %s was a %s.".formatted(printed, date.get(), weekday);
    }
}
