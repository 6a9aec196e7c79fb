package parley.record.source;

import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;

/** What entries can be narrowed by of a source, without its entity. */
public record SourceLine(
        String id,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable EdtfDate published) {

    /** As readers know it. */
    public String name() {
        return Source.name(title, publisher, day());
    }

    /** When it was published. */
    public EdtfDate day() {
        return published == null ? EdtfDate.NONE : published;
    }
}
