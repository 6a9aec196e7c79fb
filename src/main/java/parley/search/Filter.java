package parley.search;

import parley.record.EdtfDate;

/**
 * What a list of entries is narrowed to. An empty text, {@link EdtfDate#NONE} and {@link Kind#ANY}
 * narrow nothing; all parts that are given must hold.
 *
 * @param words what to search for: words in any order, "a phrase", -without
 * @param side the id of the side that speaks
 * @param speaker the id of the participant who speaks
 * @param topic the id of a topic that a statement is about
 * @param talks the id of talks: themselves, and the statements about them
 * @param from what may lie on its earliest day or later
 * @param to what may lie on its latest day or earlier
 */
public record Filter(
        String words,
        String side,
        String speaker,
        String topic,
        String talks,
        Kind kind,
        EdtfDate from,
        EdtfDate to,
        Order order) {

    /** Narrows nothing, oldest first. */
    public static final Filter NONE =
            new Filter("", "", "", "", "", Kind.ANY, EdtfDate.NONE, EdtfDate.NONE, Order.OLDEST);

    /** What an entry is. */
    public enum Kind {
        ANY(""),
        OWN_WORDS("own-words"),
        REPORTED("reported"),
        TALKS("talks");

        private final String text;

        Kind(String text) {
            this.text = text;
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
