package parley.record.projection;

import org.jspecify.annotations.Nullable;
import parley.record.value.SourcePlace;

/** Where in its source a report stands. */
public record ReportPlace(int report, SourcePlace place) {

    public ReportPlace(
            int report,
            @Nullable Integer paragraph,
            @Nullable Integer lastParagraph,
            @Nullable String page,
            @Nullable String timecode) {
        this(report, new SourcePlace(paragraph, lastParagraph, page, timecode));
    }
}
