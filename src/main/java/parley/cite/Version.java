package parley.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Which state of the record is cited.
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
