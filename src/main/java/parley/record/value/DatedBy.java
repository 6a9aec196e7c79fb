package parley.record.value;

/** How a date is known (D3). */
public enum DatedBy implements Vocabulary {
    STATED,
    WEEKDAY,
    PUBLICATION,
    ORDER,
    OTHER;

    /** The same as a sentence on a statement or talks; empty where the source gives the date, or a note tells it. */
    public String reading(Thing thing) {
        var isTalks = thing == Thing.TALKS;
        return switch (this) {
            case STATED, OTHER -> "";
            case WEEKDAY ->
                "The source gives a day of the week, or a word such as “yesterday”; the date is worked out from it.";
            case PUBLICATION ->
                "The source gives no day: %s on or before the day on which the source was published."
                        .formatted(isTalks ? "they were held" : "it was said");
            case ORDER -> "Dated by what came before or after %s.".formatted(isTalks ? "them" : "it");
        };
    }
}
