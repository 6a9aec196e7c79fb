package parley.ingest.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an editor's words why a file is no YAML. */
final class YamlSyntax {

    private static final String AFTER_QUOTE =
            "text goes on after its closing quotation mark; put '…' around the whole of it"
                    + " and write ’ for an apostrophe";

    private static final String AFTER_COMMENT =
            "text goes on here after a comment on the line before; put the whole text in single quotes,"
                    + " or move the comment to a line of its own";

    private static final String CUT_OFF = "the file ends within a list or a text; close with ] or ' what is open above";

    private static final String ASTRAY =
            "this stands at a depth where nothing else does; indent it like what it belongs to";

    /** A space that YAML takes for a letter, before a key or a value. */
    private static final Pattern OTHER_SPACE =
            Pattern.compile("^ *(?:- *)*(?:-|[\\w-]+ *:)? *(?<space>[\\p{Zs}&&[^ ]])");

    private YamlSyntax() {}

    static Fault fault(String file, String text, MarkedYamlEngineException broken) {
        var problem = broken.getProblem();
        var context = String.valueOf(broken.getContext());
        var found = broken.getProblemMark().or(broken::getContextMark);
        var began = broken.getContextMark().or(broken::getProblemMark);
        var here = found.map(mark -> place(file, mark)).orElse(Position.whole(file));
        var there = began.map(mark -> place(file, mark)).orElse(here);
        var spaced = otherSpace(text, here).or(() -> otherSpace(text, there));
        if (spaced.isPresent()) {
            return spaced.get();
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new Fault(
                    here,
                    "':' can't stand here; put a text that holds ': ' in single quotes,"
                            + " and indent a key like the keys beside it");
        }
        if (problem.startsWith("could not find expected ':'")) {
            return new Fault(there, "no key stands here; write key: value, or indent what goes on a text");
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return new Fault(here, "'- ' can't stand here; begin each item on a line of its own with '- '");
        }
        if (problem.contains("cannot start any token")) {
            return new Fault(
                    here, "a text can't begin with '%s'; put it in single quotes".formatted(letter(text, here)));
        }
        if (problem.startsWith("expected the node content")) {
            return new Fault(
                    here,
                    letter(text, here).isEmpty()
                            ? CUT_OFF
                            : "'%s' can't stand here; put a text that holds it in single quotes"
                                    .formatted(letter(text, here)));
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return new Fault(
                    there,
                    "a quotation mark opens here and is never closed; close it," + " or write ’ for an apostrophe");
        }
        if (context.contains("block scalar")) {
            return new Fault(
                    there,
                    "> or | stands alone on its line, and the text below it, further in;"
                            + " put a text that begins with either in single quotes");
        }
        if (context.contains("flow sequence")) {
            return new Fault(there, "a list opens with [ here; write ] after its last item");
        }
        if (context.contains("flow mapping")) {
            return new Fault(there, "{ can't stand here; write each key on a line of its own");
        }
        if (problem.startsWith("expected <block end>")) {
            return new Fault(
                    here, followsQuote(text, here) ? AFTER_QUOTE : followsComment(text, here) ? AFTER_COMMENT : ASTRAY);
        }
        return new Fault(
                here,
                "this can't be read as YAML (%s); check quotation marks and indentation".formatted(problem.strip()));
    }

    /** The fault of a space that only looks like one, in a line where reading ended or the one before it. */
    private static Optional<Fault> otherSpace(String text, Position broken) {
        return Stream.of(broken.line() - 1, broken.line())
                .filter(line -> line > 0)
                .flatMap(line -> {
                    var start = new Position(broken.file(), line, 1);
                    var found = line(text, start);
                    var space = OTHER_SPACE.matcher(found);
                    return space.find()
                            ? Stream.of(new Fault(
                                    new Position(broken.file(), line, space.start("space") + 1),
                                    InvisibleCharacters.OTHER_SPACE.formatted(
                                            InvisibleCharacters.name(found.charAt(space.start("space"))))))
                            : Stream.empty();
                })
                .findFirst();
    }

    static Position place(String file, Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Where a character of a value stands: as many of its kind come before it in the file as in the value. */
    static Position place(String file, Mark start, Mark end, ScalarStyle style, String value, int index) {
        var letter = value.codePointAt(index);
        var before = value.substring(0, index)
                .codePoints()
                .filter(one -> one == letter)
                .count();
        // A comment may stand beside the > or | of a block.
        var isInText = style != ScalarStyle.FOLDED && style != ScalarStyle.LITERAL;
        var line = start.getLine() + 1;
        var column = start.getColumn() + 1;
        for (var at = 0; at < end.getIndex() - start.getIndex(); at++) {
            var one = start.getBuffer()[start.getPointer() + at];
            if (one == letter && isInText && before-- == 0) {
                return new Position(file, line, column);
            }
            column++;
            if (one == '\n') {
                isInText = true;
                line++;
                column = 1;
            }
        }
        // Written as an escape within double quotation marks, which are a fault themselves.
        return place(file, start);
    }

    private static String letter(String text, Position place) {
        var rest = line(text, place);
        var at = rest.offsetByCodePoints(0, place.column() - 1);
        return at < rest.length() ? Character.toString(rest.codePointAt(at)) : "";
    }

    private static boolean followsQuote(String text, Position place) {
        var line = line(text, place);
        var before = line.substring(0, line.offsetByCodePoints(0, place.column() - 1))
                .strip();
        return before.endsWith("'") || before.endsWith("\"");
    }

    private static boolean followsComment(String text, Position place) {
        var before = new Position(place.file(), place.line() - 1, 1);
        return place.line() > 1 && line(text, before).matches(".*\\S\\s+#.*");
    }

    private static String line(String text, Position place) {
        return text.lines().skip(place.line() - 1L).findFirst().orElse("");
    }
}
