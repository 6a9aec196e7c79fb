package parley.filter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import parley.record.value.EdtfDate;
import parley.record.value.StatementKind;

/**
 * What a list of entries is narrowed to, and its order.
 *
 * @param values of the parts that are on, as they stand in an address; an entry must match all of them
 */
public record Filter(Map<Field, String> values, Order order) {

    /** Narrows nothing, oldest first. */
    public static final Filter NONE = new Filter(Map.of(), Order.OLDEST);

    /** Stands in an address for speakers whom no source names. */
    public static final String UNNAMED = "unnamed";

    /** Stands in an address for those without a side. */
    public static final String NO_SIDE = "none";

    /** An empty value narrows nothing. */
    public Filter {
        var on = new EnumMap<Field, String>(Field.class);
        on.putAll(values);
        on.values().removeIf(String::isEmpty);
        values = Collections.unmodifiableMap(on);
    }

    /** The value of a part; empty where it narrows nothing. */
    public String value(Field field) {
        return values.getOrDefault(field, "");
    }

    /** Whether a part narrows anything. */
    public boolean isOn(Field field) {
        return values.containsKey(field);
    }

    /** Whether no part narrows anything. */
    public boolean isOpen() {
        return values.isEmpty();
    }

    /** Where words are searched for that do not say it. */
    public Scope in() {
        return Scope.of(value(Field.IN)).orElse(Scope.WORDS);
    }

    /** What may lie on its earliest day or later is listed; {@link EdtfDate#NONE} for everything. */
    public EdtfDate from() {
        return date(Field.FROM);
    }

    /** What may lie on its latest day or earlier is listed; {@link EdtfDate#NONE} for everything. */
    public EdtfDate to() {
        return date(Field.TO);
    }

    /** When what is listed may have been said, or held. */
    public DateRange said() {
        return new DateRange(from(), to());
    }

    /** When a source of what is listed may have been published. */
    public DateRange published() {
        return new DateRange(date(Field.PUBLISHED_FROM), date(Field.PUBLISHED_TO));
    }

    private EdtfDate date(Field field) {
        return isOn(field) ? EdtfDate.parse(value(field)) : EdtfDate.NONE;
    }

    /** The same with another value of one part, or without it if that is empty. */
    public Filter with(Field field, String value) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Filter(changed, order);
    }

    /** The same in another order. */
    public Filter in(Order other) {
        return new Filter(values, other);
    }

    /** What an entry is: talks, or a statement of one of the {@link StatementKind kinds}. */
    public enum EntryKind {
        QUOTE(StatementKind.QUOTE.text(), StatementKind.QUOTE.reading()),
        PARTIAL_QUOTE(StatementKind.PARTIAL_QUOTE.text(), StatementKind.PARTIAL_QUOTE.reading()),
        PARAPHRASE(StatementKind.PARAPHRASE.text(), StatementKind.PARAPHRASE.reading()),
        TALKS("talks", "Talks");

        private final String text;
        private final String reading;

        EntryKind(String text, String reading) {
            this.text = text;
            this.reading = reading;
        }

        /** As it is shown to a reader. */
        public String reading() {
            return reading;
        }

        /** As it stands in an address. */
        public String text() {
            return text;
        }
    }

    /** Which entries come first. */
    public enum Order {
        OLDEST("oldest"),
        NEWEST("newest"),
        BEST("best");

        private final String text;

        Order(String text) {
            this.text = text;
        }

        /** As it stands in an address. */
        public String text() {
            return text;
        }
    }
}
