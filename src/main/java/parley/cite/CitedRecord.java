package parley.cite;

import java.util.List;
import org.springframework.util.StringUtils;
import parley.record.value.EdtfDate;

/** The record as a whole, as it is cited. */
record CitedRecord(String address, Citation.Version version) implements Citation {

    @Override
    public String key() {
        return "parley";
    }

    @Override
    public String type() {
        return "dataset";
    }

    @Override
    public String risType() {
        return "DATA";
    }

    @Override
    public String title() {
        return "Parley, a record of diplomatic talks";
    }

    @Override
    public String genre() {
        return "Data set";
    }

    /** The record is of the day of its version. */
    @Override
    public EdtfDate date() {
        return EdtfDate.parse(version.day().toString());
    }

    @Override
    public List<String> notes() {
        return List.of(StringUtils.capitalize(version.reading()) + ".");
    }

    @Override
    public String sentence() {
        return "%s, %s, %s.".formatted(title(), address, version.reading());
    }
}
