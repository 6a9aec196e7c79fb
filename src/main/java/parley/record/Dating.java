package parley.record;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.record.value.DatedBy;
import parley.record.value.Thing;

/**
 * How the date of a statement or of talks is known.
 *
 * @param by empty where there is no date
 * @param note what the record notes on the date, in its own words; empty for nothing
 * @param text both in words; empty where the source gives the date and nothing is noted
 */
public record Dating(Optional<DatedBy> by, Optional<String> note, String text) {

    static Dating of(Thing thing, @Nullable DatedBy by, @Nullable String note) {
        var text = Stream.of(by == null ? "" : by.reading(thing), note == null ? "" : note)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new Dating(Optional.ofNullable(by), Optional.ofNullable(note), text);
    }
}
