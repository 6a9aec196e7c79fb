package parley.ingest.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day on which something was said, as a sentence tells it.
 *
 * @param printed the words that tell it
 * @param date the day worked out; empty where the words, or an unknown day of publication, leave it open
 */
record SaidOn(String printed, Optional<LocalDate> date) {

    /** What may stand between a reporting verb and the day on which it was said. */
    private static final Set<String> BETWEEN = Set.of(
            "reporters",
            "journalists",
            "a",
            "an",
            "the",
            "news",
            "press",
            "briefing",
            "conference",
            "interview",
            "statement",
            "in",
            "at",
            "on",
            "during",
            "late",
            "early",
            "to",
            "television",
            "radio",
            "parliament",
            "lawmakers",
            "telephone",
            "morning",
            "afternoon",
            "evening",
            "night",
            "state",
            "last",
            "this",
            "earlier",
            "him",
            "her",
            "them",
            "following",
            "after",
            "talks");

    private static final int FARTHEST = 9;

    /** The day that stands with a reporting verb. */
    static Optional<SaidOn> of(Sentence sentence, Cue cue, Optional<LocalDate> published) {
        for (var at = 0; at < Math.min(sentence.size(), cue.to() + FARTHEST); at++) {
            if (English.isDay(sentence.lower(at)) && isOfCue(sentence, cue, at)) {
                return Optional.of(read(sentence, at, published));
            }
            if (sentence.is(at, "week", "month")
                    && sentence.is(at - 1, "this", "last", "the")
                    && isOfCue(sentence, cue, at)) {
                var from = sentence.is(at - 2, "earlier", "late", "earlier") ? at - 2 : at - 1;
                return Optional.of(new SaidOn(sentence.text(from, at + 1), Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Whether a day is that of the verb, and not of what was said. */
    private static boolean isOfCue(Sentence sentence, Cue cue, int day) {
        if (sentence.is(day + 1, "'s", "’s")) {
            return false;
        }
        if (day >= cue.from() && day < cue.to()) {
            return true;
        }
        var from = day < cue.from() ? day + 1 : cue.to();
        var to = day < cue.from() ? cue.from() : day;
        for (var at = from; at < to; at++) {
            var isPlace = sentence.isCapitalised(at) && day > cue.from();
            if (!BETWEEN.contains(sentence.lower(at)) && !sentence.is(at, ",", "earlier") && !isPlace) {
                return false;
            }
            if (sentence.is(at, ",") && day > cue.from()) {
                return false;
            }
        }
        // A day that opens the sentence is that of its first verb.
        return day > cue.from() || day <= 2 || day == cue.from() - 1 || cue.isInverted();
    }

    private static SaidOn read(Sentence sentence, int at, Optional<LocalDate> published) {
        var word = sentence.lower(at);
        var isUnclear = sentence.is(
                at - 1, "last", "next", "this", "previous", "every", "each", "since", "until", "by", "before");
        var from = isUnclear || sentence.is(at - 1, "on") ? at - 1 : at;
        return new SaidOn(
                sentence.text(from, at + 1), published.filter(any -> !isUnclear).map(day -> day(word, day)));
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
