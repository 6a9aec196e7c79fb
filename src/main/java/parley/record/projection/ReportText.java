package parley.record.projection;

import org.jspecify.annotations.Nullable;
import parley.record.value.Words;

/** What a statement can be found by in one of its reports: whom it came from, its own wording. */
public record ReportText(
        int position, @Nullable String via, @Nullable Words wording) {}
