package parley.record.projection;

import parley.record.value.Words;
import org.jspecify.annotations.Nullable;

/** What a statement can be found by in one of its reports: whom it came from, its own wording. */
public record ReportText(int position, @Nullable String via, @Nullable Words wording) {}
