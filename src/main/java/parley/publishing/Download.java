package parley.publishing;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A format that is only saved, not read on the site.
 *
 * @param format how it stands in an address, which is also how its file's name ends
 * @param name what the reader sees
 * @param type its media type, with a charset where it has one
 * @param text makes it, by a function that makes paths absolute
 */
public record Download(
        String format, String name, String type, Function<UnaryOperator<String>, String> text) {}
