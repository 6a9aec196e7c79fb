package parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.Link;
import parley.record.value.EdtfDate;
import parley.search.columns.ColumnIndex;
import parley.search.columns.FacetCounts.Value;
import parley.search.columns.Facets;
import parley.timeline.FormView.Choice;
import parley.timeline.FormView.Option;

/** What a filter form offers, and what is chosen in it, in words. */
final class Choices {

    /** Of more than this a form lists those with most entries; the rest is found by words. */
    private static final int MOST = 50;

    private static final String ONLY = "only";

    private static final Map<Field, String> LABELS = Map.of(
            Field.SIDE, "Side",
            Field.SPEAKER, "Speaker",
            Field.SPEAKS_OF, "Speaks of",
            Field.TOPIC, "Topic",
            Field.TALKS, "Talks",
            Field.KIND, "Kind");

    private final FilterForm form;
    private final Facets facets;
    private final List<Field> offered;

    /**
     * @param oneSpeaker whether the page is about one speaker, so that there is none to choose
     */
    Choices(FilterForm form, Facets facets, boolean oneSpeaker) {
        this.form = form;
        this.facets = facets;
        offered = ColumnIndex.FACETS.stream()
                .filter(field -> !oneSpeaker || (field != Field.SPEAKER && field != Field.SIDE))
                // Asked for by links alone, it is there to be kept or taken off.
                .filter(field -> field != Field.SPEAKS_OF || !value(field).isEmpty())
                .toList();
    }

    /** What the form lets a reader choose, each with its number of entries. */
    List<Field> offered() {
        return offered;
    }

    FormView view() {
        return view(Map.of(), field -> Stream.empty());
    }

    /**
     * A form with faults offers all that is on record besides, even what leaves nothing: a list without the right value
     * could not be corrected.
     *
     * @param whole what would be offered if nothing were filled in
     */
    FormView view(Map<String, String> faults, Facets whole) {
        return view(faults, field -> whole.of(field).most(MOST).stream());
    }

    private FormView view(Map<String, String> faults, Function<Field, Stream<Value>> besides) {
        var choices = new ArrayList<>(offered.stream()
                .filter(field -> !facets.of(field).isEmpty() || faults.containsKey(field.text()))
                .map(field -> choice(field, besides.apply(field).map(Value::id)))
                .toList());
        choices.add(order());
        return new FormView(
                form.path(),
                !form.isEmpty() || !faults.isEmpty(),
                form.value("q"),
                choices,
                form.value("from"),
                form.value("to"),
                faults);
    }

    /** What is listed: talks have no speaker, so whatever asks for one leaves statements alone. */
    String lead() {
        if (value(Field.KIND).equals(Filter.EntryKind.TALKS.text())) {
            return "Talks";
        }
        var statements = !value(Field.KIND).isEmpty()
                || Stream.of(Field.SIDE, Field.SPEAKER, Field.SPEAKS_OF, Field.TOPIC)
                        .anyMatch(field -> !value(field).isEmpty())
                || !offered.contains(Field.SPEAKER);
        return statements ? "Statements" : "Statements and talks";
    }

    /** What is on, in words, each a link that takes it off. */
    List<Link> on() {
        var on = new ArrayList<Link>();
        for (var part : parts().entrySet()) {
            on.add(new Link(form.without(part.getKey()), part.getValue()));
        }
        return on;
    }

    /** What is chosen in one field, in words. */
    String name(String field) {
        var name = parts().getOrDefault(field, form.value(field));
        // What is listed is named before it: "Talks only".
        return name.equals(ONLY) ? "talks" : name;
    }

    private Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        say(parts, Field.SIDE, "by %s");
        say(parts, Field.SPEAKER, "by %s");
        say(parts, Field.SPEAKS_OF, "that speak of %s");
        say(parts, Field.TOPIC, "on %s");
        say(parts, Field.TALKS, "about %s");
        var kind = value(Field.KIND);
        if (kind.equals("own-words") || kind.equals("reported")) {
            parts.put("kind", kind.equals("reported") ? "as reported" : "in own words");
        } else if (!kind.isEmpty()) {
            parts.put("kind", ONLY);
        }
        if (!form.value("q").isEmpty()) {
            parts.put("q", "with the words " + form.value("q"));
        }
        date(parts, "from", "that may lie in %s or later");
        date(parts, "to", "that may lie in %s or earlier");
        return parts;
    }

    private void say(Map<String, String> parts, Field field, String phrase) {
        var value = value(field);
        if (!value.isEmpty() && offered.contains(field)) {
            var name = facets.of(field).of(value).map(Value::name).orElse(value);
            parts.put(field.text(), phrase.formatted(name));
        }
    }

    private void date(Map<String, String> parts, String name, String phrase) {
        var text = form.value(name);
        if (!text.isEmpty()) {
            parts.put(name, phrase.formatted(EdtfDate.parse(text).dayless()));
        }
    }

    private Choice choice(Field field, Stream<String> besides) {
        var options = new ArrayList<Option>();
        options.add(new Option("", "Any", false));
        values(field, besides)
                .forEach(value -> options.add(new Option(
                        value.id(),
                        "%s (%,d)".formatted(value.name(), value.entries()),
                        value.id().equals(value(field)))));
        return new Choice(field.text(), LABELS.getOrDefault(field, ""), options);
    }

    /**
     * What is left open goes first: words are searched best first, everything else oldest first.
     */
    private Choice order() {
        var chosen = form.value("order");
        var options = new ArrayList<Option>();
        if (form.value("q").isEmpty()) {
            options.add(new Option("", "Oldest first", false));
        } else {
            options.add(new Option("", "Best first", false));
            options.add(new Option("oldest", "Oldest first", chosen.equals("oldest")));
        }
        options.add(new Option("newest", "Newest first", chosen.equals("newest")));
        return new Choice("order", "Order", options);
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
