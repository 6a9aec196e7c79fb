package parley.record.projection;

import org.jspecify.annotations.Nullable;
import parley.record.value.Words;

/** What a statement can be found by, without the entities behind it. */
public record StatementText(
        int position,
        String speaker,
        @Nullable String office,
        @Nullable String occasion,
        Words words) {}
