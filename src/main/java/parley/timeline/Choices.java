package parley.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.filter.FilterForm;
import parley.filter.Scope;
import parley.publishing.Link;
import parley.record.value.EdtfDate;
import parley.search.columns.FacetCounts.Value;
import parley.search.columns.Facets;
import parley.timeline.FormView.Choice;
import parley.timeline.FormView.Option;

/** The choices that a filter form offers, and the active filters in words. */
final class Choices {

    /** The most options of a field, those with most entries; searching finds the others. */
    private static final int MOST = Choice.LONG;

    private static final String ONLY = "only";

    private static final Map<String, String> KINDS = Map.of(
            Filter.EntryKind.QUOTE.text(), "that are quotes",
            Filter.EntryKind.PARTIAL_QUOTE.text(), "that are partial quotes",
            Filter.EntryKind.PARAPHRASE.text(), "that are paraphrases");

    /** A field of the form and its active filter in words; a kind is worded by itself. */
    private record Offer(Field field, String label, String phrase) {}

    private static final List<Offer> OFFERS = List.of(
            new Offer(Field.SIDE, "Side", "by %s"),
            new Offer(Field.SPEAKER, "Speaker", "by %s"),
            new Offer(Field.SPEAKS_OF, "Speaks of", "that speak of %s"),
            new Offer(Field.TOPIC, "Topic", "on %s"),
            new Offer(Field.TALKS, "Talks", "about %s"),
            new Offer(Field.SAID_IN, "Said in", "said in %s"),
            new Offer(Field.SOURCE, "Source", "reported in %s"),
            new Offer(Field.PUBLISHER, "Publisher", "published by %s"),
            new Offer(Field.LANGUAGE, "Language of the words", "in %s"),
            new Offer(Field.ANSWERED, "Answered", "%s by another statement"),
            new Offer(Field.KIND, "Kind", ""));

    private static final Map<Scope, String> SEARCHED = Map.of(
            Scope.WORDS, "with the words %s",
            Scope.BY, "by %s",
            Scope.ABOUT, "about %s",
            Scope.OFFICE, "with the office %s");

    private final FilterForm form;
    private final Facets facets;
    private final boolean oneSpeaker;
    private final List<Offer> offers;

    /** Creates the choices of a form; on the page of one speaker there are no speakers to choose from. */
    Choices(FilterForm form, Facets facets, boolean oneSpeaker) {
        this.form = form;
        this.facets = facets;
        this.oneSpeaker = oneSpeaker;
        offers = OFFERS.stream()
                .filter(offer -> !oneSpeaker || (offer.field() != Field.SPEAKER && offer.field() != Field.SIDE))
                .toList();
    }

    /** What few records have of their statements: without one there is nothing to choose. */
    private static final Set<Field> RARE = Set.of(Field.SPEAKS_OF, Field.SAID_IN, Field.ANSWERED);

    /** What all statements may have alike, so that it narrows nothing. */
    private static final Set<Field> COMMON = Set.of(Field.SOURCE, Field.LANGUAGE);

    private boolean isOfAll(Field field) {
        var most = facets.of(field).most(2);
        return most.size() == 1
                && most.get(0).entries()
                        >= facets.of(Field.KIND).all().stream()
                                .filter(kind -> !kind.id().equals(Filter.EntryKind.TALKS.text()))
                                .mapToInt(Value::entries)
                                .sum();
    }

    private boolean isOffered(Field field, Stream<Value> besides) {
        var counts = facets.of(field);
        if (COMMON.contains(field) && value(field).isEmpty() && isOfAll(field)) {
            return false;
        }
        return RARE.contains(field)
                ? !value(field).isEmpty()
                        || !counts.most(1).isEmpty()
                        || besides.findAny().isPresent()
                : !counts.isEmpty();
    }

    /** The fields of the form with options. */
    List<Field> offered() {
        return offers.stream().map(Offer::field).toList();
    }

    FormView view() {
        return view(Map.of(), field -> Stream.empty());
    }

    /**
     * A form with faults also offers what is on record but leaves nothing: a list without the right value could not be
     * corrected.
     *
     * @param faults what is wrong, by field
     * @param whole the facets of the empty form
     */
    FormView view(Map<String, String> faults, Facets whole) {
        return view(faults, field -> whole.of(field).most(MOST).stream());
    }

    private FormView view(Map<String, String> faults, Function<Field, Stream<Value>> besides) {
        var choices = new ArrayList<>(offers.stream()
                .filter(offer -> isOffered(offer.field(), besides.apply(offer.field()))
                        || faults.containsKey(offer.field().text()))
                .map(offer -> choice(offer, besides.apply(offer.field()).map(Value::id)))
                .toList());
        choices.add(0, in());
        return new FormView(
                form.path(),
                !faults.isEmpty(),
                form.value("q"),
                choices,
                form.value("from"),
                form.value("to"),
                form.askedOrder(),
                form.value(Field.PUBLISHED_FROM.text()),
                form.value(Field.PUBLISHED_TO.text()),
                faults);
    }

    /** What is listed; talks have no side, speaker or topic, so such a filter leaves only statements. */
    String lead() {
        if (value(Field.KIND).equals(Filter.EntryKind.TALKS.text())) {
            return "Talks";
        }
        var statements = oneSpeaker
                || Stream.of(
                                Field.KIND,
                                Field.SIDE,
                                Field.SPEAKER,
                                Field.SPEAKS_OF,
                                Field.TOPIC,
                                Field.SAID_IN,
                                Field.LANGUAGE,
                                Field.ANSWERED)
                        .anyMatch(field -> !value(field).isEmpty());
        return statements ? "Statements" : "Statements and talks";
    }

    /** The active filters in words, as links that remove them. */
    List<Link> on() {
        return parts().entrySet().stream()
                .map(part -> new Link(form.without(part.getKey()), part.getValue()))
                .toList();
    }

    /** The active filter of a field in words. */
    String name(String field) {
        var name = parts().getOrDefault(field, form.value(field));
        // The lead is before it: "Talks only".
        return name.equals(ONLY) ? "talks" : name;
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        for (var offer : offers) {
            var value = value(offer.field());
            if (!value.isEmpty() && offer.field() != Field.KIND) {
                var name = facets.of(offer.field()).of(value).map(Value::name).orElse(value);
                var isSideless = offer.field() == Field.SIDE && value.equals(Filter.NO_SIDE);
                var named = offer.field() == Field.ANSWERED ? name.toLowerCase(Locale.UK) : name;
                parts.put(
                        offer.field().text(),
                        isSideless
                                ? "by someone without a side"
                                : offer.phrase().formatted(named));
            }
        }
        var kind = value(Field.KIND);
        if (!kind.isEmpty()) {
            parts.put("kind", kind.equals(Filter.EntryKind.TALKS.text()) ? ONLY : KINDS.get(kind));
        }
        if (!form.value("q").isEmpty()) {
            var scope = Scope.of(form.value(Field.IN.text())).orElse(Scope.WORDS);
            parts.put("q", SEARCHED.get(scope).formatted(form.value("q")));
        }
        date(parts, "from", "that may lie in %s or later");
        date(parts, "to", "that may lie in %s or earlier");
        date(parts, Field.PUBLISHED_FROM.text(), "published in %s or later");
        date(parts, Field.PUBLISHED_TO.text(), "published in %s or earlier");
        return parts;
    }

    private void date(Map<String, String> parts, String name, String phrase) {
        var text = form.value(name);
        if (!text.isEmpty()) {
            parts.put(name, phrase.formatted(EdtfDate.parse(text).dayless()));
        }
    }

    private Choice choice(Offer offer, Stream<String> besides) {
        var field = offer.field();
        var options = new ArrayList<Option>();
        options.add(new Option("", "Any", false));
        values(field, besides)
                .forEach(value -> options.add(new Option(
                        value.id(),
                        "%s (%,d)".formatted(value.name(), value.entries()),
                        value.id().equals(value(field)))));
        return new Choice(field.text(), offer.label(), options, typed(field));
    }

    /** The name of what is chosen, or its id where others have that name, too; what was typed where nothing has it. */
    private String typed(Field field) {
        var chosen = value(field);
        var counts = facets.of(field);
        return counts.of(chosen)
                .map(Value::name)
                .filter(name -> counts.all().stream()
                                .filter(other -> other.name().equals(name))
                                .count()
                        == 1)
                .orElse(chosen);
    }

    private Choice in() {
        var chosen = form.value(Field.IN.text());
        return new Choice(
                Field.IN.text(),
                "Search in",
                Arrays.stream(Scope.values())
                        .map(scope -> new Option(
                                scope == Scope.WORDS ? "" : scope.text(),
                                scope.reading(),
                                scope.text().equals(chosen)))
                        .toList(),
                "");
    }

    /** The orders in which the list can be read: best first only where words are searched for. */
    List<Listing.Order> orders() {
        return Arrays.stream(Order.values())
                .filter(order -> order != Order.BEST || !form.value("q").isEmpty())
                .sorted(Comparator.comparing(order -> !order.text().equals(form.usual())))
                .map(order -> new Listing.Order(
                        StringUtils.capitalize(order.text()) + " first",
                        order.text().equals(form.order()) ? null : form.with("order", order.text())))
                .toList();
    }

    /** Those with most entries, the one that is chosen and others, in the order of the record. */
    private Stream<Value> values(Field field, Stream<String> others) {
        var counts = facets.of(field);
        var named = Stream.concat(Stream.of(value(field)), others).flatMap(id -> counts.of(id).stream());
        return Stream.concat(counts.most(MOST).stream(), named)
                .distinct()
                .sorted(Comparator.comparingInt(Value::place));
    }

    private String value(Field field) {
        return form.value(field.text());
    }
}
