package parley.cite;

import java.util.List;
import java.util.Optional;
import parley.record.value.EdtfDate;
import parley.text.Excerpt;

/** One thing to cite, and all that a citation may say of it. */
sealed interface Citation permits CitedStatement, CitedTalks, CitedRecord {

    /** What the record calls itself where it is cited. */
    String RECORD = "Parley";

    /** What the record itself is written in. */
    String ENGLISH = "en";

    /** In characters as readers see them. */
    int LONGEST_TITLE = 200;

    /**
     * Whom the words cited are ascribed to.
     *
     * @param several whether the name is that of a body and not of a person
     */
    record Author(String name, boolean several) {}

    /** Unique among all that can be cited, and never changed. */
    String key();

    /** The address that this record has it at. */
    String address();

    Version version();

    /** The type of CSL. */
    String type();

    /** The type of RIS. */
    String risType();

    default Optional<Author> author() {
        return Optional.empty();
    }

    String title();

    /** The title on one line, cut where it is long. */
    default String shortTitle() {
        return Excerpt.of(Lines.one(title()), LONGEST_TITLE);
    }

    /** The language of the title as a tag; empty where that is not known. */
    default String language() {
        return ENGLISH;
    }

    /** What kind of thing it is, in words; for a statement also whose words its title is. */
    String genre();

    /** The places that it is taken from, as a phrase; empty for the record as a whole. */
    default String reportedIn() {
        return evidence().isEmpty() ? "" : "reported in " + Evidence.reading(Evidence.first(evidence()));
    }

    /** Both, for the one field that styles print and that can say it. */
    default String genreAndEvidence() {
        return reportedIn().isEmpty() ? genre() : genre() + "; " + reportedIn();
    }

    /** The event that it was said at; empty where no source says. */
    default String event() {
        return "";
    }

    /** When it was said or held; none for what has no date. */
    default EdtfDate date() {
        return EdtfDate.NONE;
    }

    /** Whether days, months and years alone can say the date: not open, about or perhaps. */
    default boolean isDatedPlainly() {
        return !date().isNone() && !date().isOpen() && !date().isApproximate();
    }

    /**
     * The year, month or day that all of the date lies in; empty where that is not known.
     *
     * @param letters how many of 2031-05-04 tell it: 4, 7 or 10
     */
    default String datedIn(int letters) {
        if (!isDatedPlainly()) {
            return "";
        }
        var starts = date().parts().stream()
                .map(EdtfDate.Part::datetime)
                .filter(day -> !day.isEmpty())
                .map(day -> day.length() < letters ? "" : day.substring(0, letters))
                .distinct()
                .toList();
        return starts.size() == 1 ? starts.get(0) : "";
    }

    /** Where it was said or held; empty where no source says. */
    default String place() {
        return "";
    }

    /** The places that it is taken from; empty for the record as a whole. */
    default List<Evidence> evidence() {
        return List.of();
    }

    /** What a reference manager has no field for, as sentences. */
    List<String> notes();

    /** The citation in one sentence, ready to paste. */
    String sentence();

    /** The end of every sentence: this record, the address and the state of the record. */
    default String here() {
        return "%s, %s, %s.".formatted(RECORD, address(), version().reading());
    }
}
