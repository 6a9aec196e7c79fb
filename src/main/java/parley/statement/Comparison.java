package parley.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.publishing.Link;
import parley.publishing.Table;

/**
 * What the sides said, side by side.
 *
 * @param address the address that was asked for, as far as it is known
 * @param all what they said on all pages
 * @param earlier the page before this one; null for the first
 * @param later the page after this one; null for the last
 */
public record Comparison(
        String address,
        Table all,
        List<SideBySide> sides,
        @Nullable Link earlier,
        @Nullable Link later,
        String here) {

    /** What they said on this page as one list, side after side. */
    public List<StatementView> statements() {
        return sides.stream().flatMap(side -> side.statements().stream()).toList();
    }

    /** The address of the page before this one. */
    public Optional<String> previous() {
        return Optional.ofNullable(earlier).map(Link::href);
    }

    /** The address of the page after this one. */
    public Optional<String> next() {
        return Optional.ofNullable(later).map(Link::href);
    }
}
