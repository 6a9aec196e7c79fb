package parley.filter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import parley.filter.Filter.EntryKind;
import parley.filter.Filter.Order;
import parley.record.TalksOnRecord;
import parley.record.Topics;
import parley.record.participant.Participants;
import parley.record.participant.Side;
import parley.record.participant.Sides;
import parley.record.source.Sources;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.Vocabulary;
import parley.text.Excerpt;
import parley.text.Series;

/** Reads what a reader filled in, and says what is wrong with it, field by field. */
@Component
public class FilterReader {

    /** How many characters of a faulty value a message repeats. */
    private static final int LONGEST = 40;

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(-[A-Za-z0-9]{1,8})*");

    /** How many things a message names among which a name does not tell. */
    private static final int CANDIDATES = 5;

    private final Sides sides;
    private final Participants participants;
    private final Topics topics;
    private final TalksOnRecord talksOnRecord;
    private final Sources sources;

    FilterReader(Sides sides, Participants participants, Topics topics, TalksOnRecord talksOnRecord, Sources sources) {
        this.sides = sides;
        this.participants = participants;
        this.topics = topics;
        this.talksOnRecord = talksOnRecord;
        this.sources = sources;
    }

    /**
     * What was read.
     *
     * @param filter what could be read
     * @param faults what is wrong, by the name of the field; empty where all is well
     * @param form with the ids of what was asked for by name
     */
    public record Reading(Filter filter, Map<String, String> faults, FilterForm form) {}

    /**
     * Reads a form; what is at fault narrows nothing.
     *
     * @param named finds the ids of what has a name, with its names
     */
    public Reading read(FilterForm filledIn, BiFunction<Field, String, Map<String, String>> named) {
        var faults = new LinkedHashMap<String, String>();
        var values = new EnumMap<Field, String>(Field.class);
        var form = filledIn;
        for (var field : Field.values()) {
            var value = form.value(field.text());
            if (value.isEmpty()) {
                continue;
            }
            var fault = fault(field, value);
            var found = Field.NAMED.contains(field) && (fault.isPresent() || isUnknownPublisher(field, value))
                    ? named.apply(field, value)
                    : Map.<String, String>of();
            if (found.size() == 1) {
                value = found.keySet().iterator().next();
                form = form.filled(field, value);
                fault = Optional.empty();
            } else if (found.size() > 1) {
                fault = Optional.of(several(value, found));
            }
            if (fault.isPresent()) {
                faults.put(field.text(), fault.get());
            } else {
                values.put(field, meant(field, value));
            }
        }
        var filter = new Filter(values, order(form, faults));
        if (filter.said().isReversed()) {
            faults.put(Field.TO.text(), "This is before the day in From; write the earlier one there.");
            filter = filter.with(Field.TO, "");
        }
        if (filter.published().isReversed()) {
            faults.put(
                    Field.PUBLISHED_TO.text(),
                    "This is before the day in Published from; write the earlier one there.");
            filter = filter.with(Field.PUBLISHED_TO, "");
        }
        return new Reading(filter, faults, form);
    }

    private boolean isUnknownPublisher(Field field, String value) {
        return field == Field.PUBLISHER && !sources.existsByPublisher(value);
    }

    private static String several(String name, Map<String, String> found) {
        var some = found.entrySet().stream()
                .limit(CANDIDATES)
                .map(one -> "%s (%s)".formatted(one.getValue(), one.getKey()));
        var more = found.size() > CANDIDATES ? "others" : "";
        return "“%s” could be %s. Write the whole name, or what stands in brackets."
                .formatted(
                        Excerpt.of(name, LONGEST),
                        Series.or(Stream.concat(some, Stream.of(more))
                                .filter(one -> !one.isEmpty())
                                .toList()));
    }

    /** A language counts as one in all countries and scripts, so that the tag of a statement finds it: zh-Hant. */
    private static String meant(Field field, String value) {
        return field == Field.LANGUAGE ? LANGUAGE.matcher(value).replaceFirst("$1") : value;
    }

    private Optional<String> fault(Field field, String value) {
        return switch (field) {
            case WORDS -> QueryText.fault(value);
            case SIDE -> {
                var all = Stream.concat(
                                sides.findAllByOrderByPosition().stream().map(Side::id), Stream.of(Filter.NO_SIDE))
                        .toList();
                yield unknown(value, all.contains(value), "There are " + String.join(", ", all) + ".");
            }
            case SPEAKER, SPEAKS_OF ->
                field == Field.SPEAKER && value.equals(Filter.UNNAMED)
                        ? Optional.empty()
                        : unknown(value, participants.findById(value).isPresent(), "The page Speakers lists everyone.");
            case IN -> noneOf(value, Arrays.stream(Scope.values()).map(Scope::text));
            case TOPIC -> unknown(value, topics.findById(value).isPresent(), "The page Topics lists them all.");
            case TALKS, SAID_IN ->
                unknown(value, talksOnRecord.findById(value).isPresent(), "The page Talks lists them all.");
            case SOURCE -> unknown(value, sources.findById(value).isPresent(), "The page Sources lists them all.");
            // Any name that no source has finds nothing.
            case PUBLISHER -> Optional.empty();
            case LANGUAGE ->
                LANGUAGE.matcher(value).matches()
                        ? Optional.empty()
                        : Optional.of("“%s” is no language. Write its code, such as en, uk or zh-Hant."
                                .formatted(Excerpt.of(value, LONGEST)));
            case ANSWERED -> noneOf(value, Vocabulary.words(AnswerKind.class).stream());
            case KIND -> noneOf(value, Arrays.stream(EntryKind.values()).map(EntryKind::text));
            case FROM, PUBLISHED_FROM -> noDate(value, "first", EdtfDate::earliest);
            case TO, PUBLISHED_TO -> noDate(value, "last", EdtfDate::latest);
        };
    }

    private static Optional<String> unknown(String id, boolean isKnown, String hint) {
        return isKnown
                ? Optional.empty()
                : Optional.of(
                        "Nothing on record has the id or the name “%s”. %s".formatted(Excerpt.of(id, LONGEST), hint));
    }

    private static Optional<String> noneOf(String value, Stream<String> all) {
        var known = all.toList();
        return known.contains(value)
                ? Optional.empty()
                : Optional.of("“%s” is none of %s.".formatted(Excerpt.of(value, LONGEST), String.join(", ", known)));
    }

    private static Optional<String> noDate(String text, String end, Function<EdtfDate, Optional<LocalDate>> day) {
        try {
            return day.apply(EdtfDate.parse(text)).isPresent()
                    ? Optional.empty()
                    : Optional.of("“%s” has no %s day. Write a date that has one, such as 2022-03."
                            .formatted(Excerpt.of(text, LONGEST), end));
        } catch (IllegalArgumentException fault) {
            return Optional.of(
                    "“%s” can’t be read as a date. Write 2022-03-09, 2022-03, 2022 or 2022-03-09T11:20+03:00."
                            .formatted(Excerpt.of(text, LONGEST)));
        }
    }

    /** Words are searched for best first, everything else is listed oldest first, unless the form says otherwise. */
    private static Order order(FilterForm form, Map<String, String> faults) {
        var text = form.value("order");
        var hasWords = !form.value(Field.WORDS.text()).isEmpty();
        var usual = hasWords ? Order.BEST : Order.OLDEST;
        if (text.isEmpty()) {
            return usual;
        }
        var fault = noneOf(text, Arrays.stream(Order.values()).map(Order::text));
        if (text.equals(Order.BEST.text()) && !hasWords) {
            fault = Optional.of("Best first needs words to search for. Write oldest or newest.");
        }
        if (fault.isPresent()) {
            faults.put("order", fault.get());
            return usual;
        }
        return Order.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
