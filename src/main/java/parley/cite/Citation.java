package parley.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.text.Excerpt;

/** What a citation says of one thing. */
sealed interface Citation permits CitedStatement, CitedTalks, CitedRecord {

    /** The name of the record in citations. */
    String RECORD = "Parley";

    /** In characters as readers see them. */
    int LONGEST_TITLE = 200;

    /** The letters of a year. */
    int YEAR = 4;

    /** A qualifier before a month or a day leaves the year as it is, any other tells of it too. */
    Pattern YEAR_IN_DOUBT = Pattern.compile("(?<!-)[?%]");

    Pattern ABOUT = Pattern.compile("(?<!-)~");

    /**
     * The author of the words cited.
     *
     * @param name with what tells them from a namesake, or what the source calls someone without one
     * @param isWhole whether it is more or less than the name of a person, which has a given and a family name
     */
    record Author(String name, boolean isWhole) {}

    /**
     * The version of the record that is cited.
     *
     * @param day the day of this version
     * @param id tells this record from any other
     */
    record Version(LocalDate day, String id) {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

        /** As it stands in a sentence: "record of 22 November 2026, version 1a2b3c4d". */
        String reading() {
            return "record of " + DAY.format(day) + ", version " + id;
        }
    }

    /** Unique among all citations. */
    String key();

    /** Its address in this record. */
    String address();

    Version version();

    /** The type of CSL. Not a speech: styles ask where one was presented, which a source may not say. */
    default String type() {
        return "webpage";
    }

    /** The type of RIS. */
    default String risType() {
        return "ELEC";
    }

    default List<Author> authors() {
        return List.of();
    }

    String title();

    /** The title on one line, cut where it is long. */
    default String shortTitle() {
        return Excerpt.of(Lines.one(title()), LONGEST_TITLE);
    }

    /** The language of the title as a tag; empty where that is not known. */
    default String language() {
        return Language.ENGLISH.tag();
    }

    /** What kind of thing it is, in words; for a statement also whose words the title holds. */
    String genre();

    /** The places that it is taken from, as a phrase; empty for the record as a whole. */
    default String reportedIn() {
        return evidence().isEmpty() ? "" : "reported in " + Evidence.reading(Evidence.first(evidence()));
    }

    /** Genre and evidence, for the one field of free text that styles print. */
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

    /** The days, months or years from which to which it goes, or the one; none for dates that say less or more. */
    default List<String> days() {
        return date().iso().stream()
                .map(point -> point.split("T")[0])
                .distinct()
                .toList();
    }

    /**
     * The year, month or day that the whole date lies in; empty where that is not known.
     *
     * @param letters how many of 2031-05-04 tell it: 4, 7 or 10
     */
    default String datedIn(int letters) {
        var date = date();
        if (date.season().isPresent()) {
            return letters == YEAR ? date.text().substring(0, YEAR) : "";
        }
        if (letters > YEAR && date.isApproximate()
                || YEAR_IN_DOUBT.matcher(date.text()).find()) {
            return "";
        }
        // What is about a day or a month is taken to lie within a month of it.
        var leeway = ABOUT.matcher(date.text()).find() ? 1 : 0;
        var first =
                date.earliest().map(day -> day.minusMonths(leeway).toString().substring(0, letters));
        var last = date.latest().map(day -> day.plusMonths(leeway).toString().substring(0, letters));
        return first.filter(start -> last.equals(first)).orElse("");
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
