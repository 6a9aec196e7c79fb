package parley.ingest.yaml;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import parley.ingest.yaml.YamlValue.Empty;
import parley.ingest.yaml.YamlValue.Form;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;
import parley.record.value.Words;
import parley.text.FaultyTextException;
import parley.text.QuotationPairs;

/** Keys and values that belong together in a file: a statement, a report, a whole file. */
public final class YamlMapping {

    /** Where each day begins first: on Kiritimati. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final YamlValue whole;
    private final String what;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    /** The keys that were asked for, as often as they were; no others are allowed. */
    private final List<String> known = new ArrayList<>();

    private YamlMapping(YamlValue whole, String what) {
        this.whole = whole;
        this.what = what;
    }

    /** Reads a mapping, and then reports the keys that were not asked for. */
    static <T> T read(YamlValue whole, MappingNode mapping, String what, Function<YamlMapping, T> reading) {
        var entry = new YamlMapping(whole, what);
        for (var tuple : mapping.getValue()) {
            entry.values.putIfAbsent(key(tuple), whole.within(key(tuple), tuple.getValueNode()));
        }
        var read = reading.apply(entry);
        if (entry.values.size() < mapping.getValue().size() || !entry.known.containsAll(entry.values.keySet())) {
            entry.checkKeys(mapping);
        }
        return read;
    }

    /** The keys that would be asked for if there were a mapping. */
    static String keys(YamlValue whole, String what, Function<YamlMapping, ?> reading) {
        var nothing = new YamlMapping(new YamlValue(whole.key(), whole.node(), whole.file(), new Faults()), what);
        reading.apply(nothing);
        return String.join(", ", nothing.known());
    }

    /** The keys that some reading would ask for. */
    public List<String> keysOf(Function<YamlMapping, ?> reading) {
        var nothing = new YamlMapping(new YamlValue(whole.key(), whole.node(), whole.file(), new Faults()), what);
        reading.apply(nothing);
        return nothing.known();
    }

    private List<String> known() {
        return known.stream().distinct().toList();
    }

    private void checkKeys(MappingNode mapping) {
        var first = new HashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            var key = key(tuple);
            var isKnown = known.contains(key);
            var before = isKnown ? first.putIfAbsent(key, tuple.getKeyNode()) : null;
            if (isKnown && before == null) {
                continue;
            }
            var place = whole.within(key, tuple.getKeyNode()).place();
            if (before == null) {
                tellOfUnknown(Faults.cut(key), known(), what, place, faults());
            } else {
                var message = "doubled key '%s', first at %s; keep one of them"
                        .formatted(key, whole.within(key, before).place());
                faults().addOfKey(place, () -> message);
            }
            whole.within(key, tuple.getValueNode()).noteIds(!values.containsKey("id"));
        }
    }

    private static void tellOfUnknown(String key, List<String> keys, String what, Position place, Faults faults) {
        faults.addOfKey(
                place,
                () -> "unknown key '%s'%s; the keys of %s are %s"
                        .formatted(
                                key,
                                Suggestion.of(key, keys)
                                        .map("; did you mean '%s'"::formatted)
                                        .orElse(""),
                                what,
                                String.join(", ", keys)));
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    public Position place() {
        return whole.place();
    }

    public Position place(String key) {
        return values.containsKey(key) ? values.get(key).place() : place();
    }

    public boolean has(String key) {
        known.add(key);
        return values.containsKey(key);
    }

    public Faults faults() {
        return whole.faults();
    }

    /** A text that must be there. */
    public String text(String key) {
        return required(key).flatMap(value -> value.text(Form.TEXT, "")).orElse("");
    }

    public Optional<String> textIfAny(String key) {
        return textIfAny(key, Form.TEXT);
    }

    public Optional<String> textIfAny(String key, Form form) {
        return value(key).flatMap(value -> value.text(form, YamlValue.OR_NO_KEY));
    }

    public List<String> texts(String key) {
        var texts = new ArrayList<LocatedText>();
        for (var item : items(key, Empty.OPTIONAL)) {
            item.text(Form.TEXT, YamlValue.OR_NO_ITEM)
                    .map(text -> new LocatedText(text, item.place()))
                    .ifPresent(texts::add);
        }
        return once(key, texts, Function.identity()).stream()
                .map(LocatedText::text)
                .toList();
    }

    /** Words that must be there, with quotation marks in pairs. */
    public String words(String key) {
        return Optional.of(text(key)).filter(text -> arePaired(key, text)).orElse("");
    }

    public Optional<String> wordsIfAny(String key) {
        return textIfAny(key).filter(text -> arePaired(key, text));
    }

    private boolean arePaired(String key, String text) {
        try {
            // An empty text and a straight quotation mark were reported before.
            return text.isEmpty() || QuotationPairs.straight(text) >= 0 || Words.parse(text) != null;
        } catch (FaultyTextException unpaired) {
            faults().add(values.get(key).place(unpaired.index()), unpaired.getMessage());
            return false;
        }
    }

    public EdtfDate date(String key) {
        return value(key).map(YamlValue::date).orElse(EdtfDate.NONE);
    }

    /** The date of what has happened. */
    public EdtfDate pastDate(String key) {
        var date = date(key);
        checkPast(key, date, "correct the date");
        return date;
    }

    /**
     * Reports a date that surely lies in the future.
     *
     * @param advice what to do about it
     */
    public void checkPast(String key, EdtfDate date, String advice) {
        date.earliest()
                .filter(first -> isFuture(first) && !date.isApproximate())
                .ifPresent(first -> addFuture(key, first, advice));
    }

    private static boolean isFuture(LocalDate day) {
        return day.isAfter(LocalDate.now(EARLIEST_ZONE));
    }

    private void addFuture(String key, LocalDate first, String advice) {
        faults().add(place(key), "'%s' is %s, a day in the future; %s".formatted(key, first, advice));
    }

    /** A past day that must be there; empty only where a fault says so. */
    public Optional<LocatedDay> day(String key) {
        return pastDay(key, required(key).flatMap(value -> value.day("")));
    }

    public Optional<LocatedDay> dayIfAny(String key) {
        return pastDay(key, value(key).flatMap(value -> value.day(YamlValue.OR_NO_KEY)));
    }

    private Optional<LocatedDay> pastDay(String key, Optional<LocatedDay> day) {
        day.filter(one -> isFuture(one.date()))
                .ifPresent(one -> addFuture(key, one.date(), "write the day of today, or an earlier one"));
        return day;
    }

    /** The place of a report in its source, which has just one of the keys. */
    public SourcePlace sourcePlace() {
        var keys = SourcePlace.KEYS.stream().filter(this::has).toList();
        if (keys.size() != 1) {
            faults().add(
                            place(),
                            keys.isEmpty()
                                    ? "%s has no 'paragraph'; add 'paragraph: …', or paragraphs, page or timecode"
                                            .formatted(what)
                                    : "%s has %s; keep one of them, and write another report for the other place"
                                            .formatted(what, String.join(" and ", keys)));
        }
        return keys.size() == 1 ? sourcePlace(keys.get(0)) : SourcePlace.NONE;
    }

    private SourcePlace sourcePlace(String key) {
        var value = values.get(key);
        if (key.equals("paragraph")) {
            return value.paragraph().map(SourcePlace::ofParagraph).orElse(SourcePlace.NONE);
        }
        try {
            return value.code(Form.PLACE)
                    .map(text -> SourcePlace.parse(key, text))
                    .orElse(SourcePlace.NONE);
        } catch (IllegalArgumentException fault) {
            faults().add(value.place(), fault.getMessage());
            return SourcePlace.NONE;
        }
    }

    /** Where in the file the place of a report is written. */
    public Position placeOfSourcePlace() {
        return place(SourcePlace.KEYS.stream()
                .filter(values::containsKey)
                .findFirst()
                .orElse(""));
    }

    /** The lists of a list that must be there. */
    public List<LocatedTexts> lists(String key, String advice) {
        required(key);
        return items(key, Empty.ALLOWED).stream()
                .flatMap(item -> item.list(advice).stream())
                .toList();
    }

    /** A text that must be one of these. */
    public String oneOf(String key, List<String> known) {
        return required(key).flatMap(value -> oneOf(value, known, "")).orElse("");
    }

    public Optional<String> oneOfIfAny(String key, List<String> known) {
        return value(key).flatMap(value -> oneOf(value, known, YamlValue.OR_NO_KEY));
    }

    private Optional<String> oneOf(YamlValue value, List<String> known, String otherwise) {
        var form = Form.oneOf(known);
        var text = value.text(form, otherwise);
        text.filter(written -> !known.contains(written))
                .ifPresent(written -> faults().add(
                                value.place(),
                                "unknown %s '%s'; write %s".formatted(value.key(), written, form.right())));
        return text.filter(known::contains);
    }

    /** The id of this entry. */
    public LocatedText id() {
        if (!has("id")) {
            tellOfMissing("id");
            return new LocatedText("", place());
        }
        var id = values.get("id").text(Form.ID, "");
        if (id.isEmpty()) {
            values.get("id").noteIds(true);
        }
        return new LocatedText(id.orElse(""), place("id")).asId(faults());
    }

    /** An id that is no longer in use, so that only its form can be checked. */
    public LocatedText former(String key) {
        return reference(key).asId(faults());
    }

    /** The id of something else that must be there. */
    public LocatedText reference(String key) {
        var id = required(key).flatMap(value -> value.text(Form.ID, ""));
        return new LocatedText(id.orElse(""), place(key));
    }

    /** The name of this entry; two of a kind may not share one. */
    public LocatedText name() {
        return new LocatedText(text("name"), place("name"));
    }

    public Optional<LocatedText> referenceIfAny(String key) {
        return textIfAny(key, Form.ID).map(id -> new LocatedText(id, place(key)));
    }

    /** The ids of other things, each once. */
    public List<LocatedText> references(String key) {
        return once(
                key, idsOrEntries(key, Function.identity(), "", entry -> entry.reference("id")), Function.identity());
    }

    /** The ids of other things, each once; where there is one, it may stand without a list. */
    public List<LocatedText> referenceOrReferences(String key) {
        return value(key).filter(YamlValue::isList).isPresent()
                ? references(key)
                : referenceIfAny(key).stream().toList();
    }

    /** The items of a list, each an entry, or no more than the id of something else. */
    public <T> List<T> idsOrEntries(
            String key, Function<LocatedText, T> ofId, String each, Function<YamlMapping, T> reading) {
        var read = new ArrayList<T>();
        for (var item : items(key, Empty.OPTIONAL)) {
            if (!each.isEmpty() && item.hasKeys()) {
                item.entry(each, reading).ifPresent(read::add);
            } else {
                item.text(Form.ID, YamlValue.OR_NO_ITEM)
                        .map(id -> new LocatedText(id, item.place()))
                        .map(ofId)
                        .ifPresent(read::add);
            }
        }
        return read;
    }

    /** The items of a list without those whose id stands in it before, which are faults. */
    public <T> List<T> once(String key, List<T> items, Function<T, LocatedText> id) {
        var seen = new HashSet<String>();
        var once = new ArrayList<T>();
        for (var item : items) {
            var one = id.apply(item);
            if (!one.isRead() || seen.add(one.text())) {
                once.add(item);
            } else {
                var message = "'%s' stands twice in '%s'; take one of them out";
                faults().add(one.place(), message.formatted(one.text(), key));
            }
        }
        return once;
    }

    /** An entry within this one. */
    public <T> Optional<T> entryIfAny(String key, String what, Function<YamlMapping, T> reading) {
        return value(key).flatMap(value -> value.entry(what, reading));
    }

    /** Whether there is an entry under a key. */
    public boolean hasKeys(String key) {
        return value(key).filter(YamlValue::hasKeys).isPresent();
    }

    /** Stands for the text of a key that could not be read. */
    public LocatedText unread(String key) {
        return new LocatedText("", place(key));
    }

    /**
     * The keys of an entry that may have any.
     *
     * @param any what they are, for one that has none
     */
    public List<String> keys(String any) {
        known.addAll(values.isEmpty() ? List.of(any) : values.keySet());
        return values.keySet().stream().toList();
    }

    /** The entries of a list that must be there. */
    public <T> List<T> entries(String key, String each, Function<YamlMapping, T> reading) {
        required(key);
        return entries(items(key, Empty.REPORTS), each, reading);
    }

    public <T> List<T> entriesIfAny(String key, String each, Function<YamlMapping, T> reading) {
        return entries(items(key, Empty.OPTIONAL), each, reading);
    }

    /** The entries of a list that a file begins with. */
    public <T> List<T> entriesOfFile(String key, String each, Function<YamlMapping, T> reading) {
        return entries(items(key, Empty.ALLOWED), each, reading);
    }

    private static <T> List<T> entries(List<YamlValue> items, String each, Function<YamlMapping, T> reading) {
        return items.stream()
                .flatMap(item -> item.entry(each, reading).stream())
                .toList();
    }

    private List<YamlValue> items(String key, Empty empty) {
        return value(key).map(value -> value.items(empty)).orElse(List.of());
    }

    private Optional<YamlValue> value(String key) {
        return has(key) ? Optional.of(values.get(key)) : Optional.empty();
    }

    /** The value of a key that must be there. */
    public Optional<YamlValue> required(String key) {
        if (!has(key)) {
            tellOfMissing(key);
        }
        return value(key);
    }

    private void tellOfMissing(String key) {
        var message = key.equals("reports")
                ? "%s has no 'reports'; add the paragraph that reports it"
                : "%1$s has no '%2$s'; add '%2$s: …'";
        faults().add(place(), message.formatted(what, key));
    }
}
