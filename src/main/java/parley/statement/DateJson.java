package parley.statement;

import java.time.LocalDate;
import java.util.Optional;
import parley.record.EdtfDate;

/** A date as data: its EDTF text, and the days it allows as far as they are not open. */
public record DateJson(String edtf, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** Empty for no date. */
    public static Optional<DateJson> of(EdtfDate date) {
        return date.isNone()
                ? Optional.empty()
                : Optional.of(new DateJson(date.text(), date.earliest(), date.latest()));
    }
}
