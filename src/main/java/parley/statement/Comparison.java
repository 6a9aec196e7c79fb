package parley.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;

/**
 * What the sides said, side by side.
 *
 * @param earlier the page before this one; null for the first
 * @param later the page after this one; null for the last
 */
public record Comparison(
        List<SideBySide> sides, @Nullable Link earlier, @Nullable Link later, String here) {}
