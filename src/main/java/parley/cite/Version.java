package parley.cite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which state of the record is cited.
 *
 * @param day the day of this version; null where no source on record has a date
 * @param id tells this record from any other
 */
record Version(@Nullable LocalDate day, String id) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** As it stands in a sentence: "record of 9 March 2022 [1a2b3c4d]". */
    String reading() {
        return (day == null ? "record" : "record of " + DAY.format(day)) + " [" + id + "]";
    }
}
