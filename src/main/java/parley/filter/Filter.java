package parley.filter;

import java.util.Arrays;
import parley.record.value.EdtfDate;

/**
 * What a list of entries is narrowed to. An empty text, {@link EdtfDate#NONE} and {@link
 * EntryKind#ANY} narrow nothing; all parts that are given must hold.
 *
 * @param words what to search for: words in any order, "a phrase", -without
 * @param side the id of the side that speaks
 * @param speaker the id of the participant who speaks
 * @param speaksOf the id of a participant whom a statement speaks of
 * @param topic the id of a topic that a statement is about
 * @param talks the id of talks: themselves, and the statements about them
 * @param from what may lie on its earliest day or later
 * @param to what may lie on its latest day or earlier
 */
public record Filter(
        String words,
        String side,
        String speaker,
        String speaksOf,
        String topic,
        String talks,
        EntryKind kind,
        EdtfDate from,
        EdtfDate to,
        Order order) {

    /** Narrows nothing, oldest first. */
    public static final Filter NONE =
            new Filter("", "", "", "", "", "", EntryKind.ANY, EdtfDate.NONE, EdtfDate.NONE, Order.OLDEST);

    /** What this part narrows to, as it stands in an address; empty where it narrows nothing. */
    public String value(Field field) {
        return switch (field) {
            case WORDS -> words.strip();
            case SIDE -> side;
            case SPEAKER -> speaker;
            case SPEAKS_OF -> speaksOf;
            case TOPIC -> topic;
            case TALKS -> talks;
            case KIND -> kind.text();
            case FROM -> from.text();
            case TO -> to.text();
        };
    }

    /** Whether this part narrows anything. */
    public boolean isOn(Field field) {
        return !value(field).isEmpty();
    }

    /** Whether no part narrows anything. */
    public boolean isOpen() {
        return Arrays.stream(Field.values()).noneMatch(this::isOn);
    }

    /** The same without one part. */
    public Filter without(Field field) {
        return new Filter(
                field == Field.WORDS ? "" : words,
                field == Field.SIDE ? "" : side,
                field == Field.SPEAKER ? "" : speaker,
                field == Field.SPEAKS_OF ? "" : speaksOf,
                field == Field.TOPIC ? "" : topic,
                field == Field.TALKS ? "" : talks,
                field == Field.KIND ? EntryKind.ANY : kind,
                field == Field.FROM ? EdtfDate.NONE : from,
                field == Field.TO ? EdtfDate.NONE : to,
                order);
    }

    /** The same with other words. */
    public Filter searching(String otherWords) {
        return new Filter(otherWords, side, speaker, speaksOf, topic, talks, kind, from, to, order);
    }

    /** The same of one speaker alone. */
    public Filter by(String participant) {
        return new Filter(words, side, participant, speaksOf, topic, talks, kind, from, to, order);
    }

    /** The same where statements speak of one participant. */
    public Filter of(String participant) {
        return new Filter(words, side, speaker, participant, topic, talks, kind, from, to, order);
    }

    /** The same on one topic alone. */
    public Filter on(String oneTopic) {
        return new Filter(words, side, speaker, speaksOf, oneTopic, talks, kind, from, to, order);
    }

    /** The same about one set of talks alone. */
    public Filter about(String oneTalks) {
        return new Filter(words, side, speaker, speaksOf, topic, oneTalks, kind, from, to, order);
    }

    /** The same of one kind alone. */
    public Filter only(EntryKind other) {
        return new Filter(words, side, speaker, speaksOf, topic, talks, other, from, to, order);
    }

    /** The same in another order. */
    public Filter in(Order other) {
        return new Filter(words, side, speaker, speaksOf, topic, talks, kind, from, to, other);
    }

    /** What an entry is. */
    public enum EntryKind {
        ANY("", "Any"),
        OWN_WORDS("own-words", "Own words"),
        REPORTED("reported", "Reported"),
        TALKS("talks", "Talks");

        private final String text;
        private final String reading;

        EntryKind(String text, String reading) {
            this.text = text;
            this.reading = reading;
        }

        /** As it is read out. */
        public String reading() {
            return reading;
        }

        /** As it stands in an address; empty for any. */
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
