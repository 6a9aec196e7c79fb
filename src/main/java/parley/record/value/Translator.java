package parley.record.value;

/** Who translated words (W6). */
public enum Translator implements Vocabulary {
    INTERPRETER("translated%s by an interpreter"),
    /** Whoever speaks for the speaker, such as a ministry. */
    OFFICIAL("official translation%s"),
    /** A news agency. */
    AGENCY("translated%s by a news agency"),
    /** The publisher of the source. */
    PUBLISHER("translated%s by the publisher"),
    /** This record. */
    EDITOR("translated%s by this record"),
    UNKNOWN("translated%s; the source does not say by whom");

    private final String phrase;

    Translator(String phrase) {
        this.phrase = phrase;
    }

    /** As it stands beside the words: "translated from Russian by an interpreter". */
    public String reading(Language from) {
        return phrase.formatted(from.isNone() ? "" : " from " + from.reading());
    }
}
