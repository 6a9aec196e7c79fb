package parley.filter;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parley.record.Participants;
import parley.record.Side;
import parley.record.Sides;
import parley.record.TalksOnRecord;
import parley.record.Topics;
import parley.record.value.EdtfDate;
import parley.text.Excerpt;

/** Reads what a reader filled in, and says what is wrong with it, field by field. */
@Component
public class FilterReader {

    /** As many letters as a fault repeats of what was asked for. */
    private static final int LONGEST = 40;

    private final Sides sides;
    private final Participants participants;
    private final Topics topics;
    private final TalksOnRecord talksOnRecord;

    FilterReader(Sides sides, Participants participants, Topics topics, TalksOnRecord talksOnRecord) {
        this.sides = sides;
        this.participants = participants;
        this.topics = topics;
        this.talksOnRecord = talksOnRecord;
    }

    /**
     * What was read.
     *
     * @param filter what could be read
     * @param faults what is wrong, by the name of the field; empty where all is well
     */
    public record Reading(Filter filter, Map<String, String> faults) {}

    /** Reads a form; what is at fault narrows nothing. */
    public Reading read(FilterForm form) {
        var faults = new LinkedHashMap<String, String>();
        QueryText.fault(form.value("q")).ifPresent(fault -> faults.put("q", fault));
        var side = known(form, "side", id -> sides.findById(id).isPresent(), this::sidesThereAre, faults);
        var speaker = participant(form, "speaker", faults);
        var of = participant(form, "of", faults);
        var topic = known(
                form, "topic", id -> topics.findById(id).isPresent(), () -> "The page Topics lists them all.", faults);
        var talks = known(
                form,
                "talks",
                id -> talksOnRecord.findById(id).isPresent(),
                () -> "The page Talks lists them all.",
                faults);
        var from = date(form, "from", faults);
        var to = date(form, "to", faults);
        if (isAfter(from, to)) {
            faults.put("to", "This is before the day in From; write the earlier one there.");
            to = EdtfDate.NONE;
        }
        var filter = new Filter(
                faults.containsKey("q") ? "" : form.value("q"),
                side,
                speaker,
                of,
                topic,
                talks,
                one(form, "kind", Filter.EntryKind.values(), Filter.EntryKind::text, faults)
                        .orElse(Filter.EntryKind.ANY),
                from,
                to,
                order(form, faults));
        return new Reading(filter, faults);
    }

    private String sidesThereAre() {
        return "There are "
                + sides.findAllByOrderByPosition().stream().map(Side::id).collect(Collectors.joining(", "))
                + ".";
    }

    private String participant(FilterForm form, String name, Map<String, String> faults) {
        return known(
                form,
                name,
                id -> participants.findById(id).isPresent(),
                () -> "The page Speakers lists everyone.",
                faults);
    }

    /** An id that is on record, or the empty text. */
    private static String known(
            FilterForm form, String name, Predicate<String> exists, Supplier<String> hint, Map<String, String> faults) {
        var id = form.value(name);
        if (id.isEmpty() || exists.test(id)) {
            return id;
        }
        faults.put(name, "Nothing on record has the id “%s”. %s".formatted(Excerpt.of(id, LONGEST), hint.get()));
        return "";
    }

    private static EdtfDate date(FilterForm form, String name, Map<String, String> faults) {
        var text = form.value(name);
        if (text.isEmpty()) {
            return EdtfDate.NONE;
        }
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException fault) {
            faults.put(
                    name,
                    "“%s” can’t be read as a date. Write 2022-03-09, 2022-03 or 2022."
                            .formatted(Excerpt.of(text, LONGEST)));
            return EdtfDate.NONE;
        }
    }

    private static boolean isAfter(EdtfDate from, EdtfDate to) {
        return from.earliest()
                .flatMap(first -> to.latest().map(last -> last.isBefore(first)))
                .orElse(false);
    }

    /** Words are searched for best first, everything else is read oldest first, unless told. */
    private static Filter.Order order(FilterForm form, Map<String, String> faults) {
        var searched = !form.value("q").isEmpty();
        var order = one(form, "order", Filter.Order.values(), Filter.Order::text, faults)
                .orElse(searched ? Filter.Order.BEST : Filter.Order.OLDEST);
        if (order == Filter.Order.BEST && !searched) {
            faults.put("order", "Best first needs words to search for. Write oldest or newest.");
            return Filter.Order.OLDEST;
        }
        return order;
    }

    private static <T> Optional<T> one(
            FilterForm form, String name, T[] all, Function<T, String> text, Map<String, String> faults) {
        var value = form.value(name);
        for (var each : all) {
            if (!value.isEmpty() && text.apply(each).equals(value)) {
                return Optional.of(each);
            }
        }
        if (!value.isEmpty()) {
            faults.put(
                    name,
                    "“%s” is none of %s."
                            .formatted(
                                    Excerpt.of(value, LONGEST),
                                    Arrays.stream(all)
                                            .map(text)
                                            .filter(known -> !known.isEmpty())
                                            .collect(Collectors.joining(", "))));
        }
        return Optional.empty();
    }
}
