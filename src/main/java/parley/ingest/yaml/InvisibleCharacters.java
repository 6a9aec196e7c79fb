package parley.ingest.yaml;

import java.util.Locale;
import parley.text.Characters;

/** Finds invisible characters, which no data file may hold. */
final class InvisibleCharacters {

    /** What to do about a space that YAML takes for a letter. */
    static final String OTHER_SPACE = "a %s, which YAML takes for a letter; write an ordinary space";

    private InvisibleCharacters() {}

    /** Replaces each with a space, so that the rest can be read. */
    static String check(DataFile file, Faults faults) {
        if (!hasForbidden(file.text())) {
            return file.text() + '\n';
        }
        var clean = new StringBuilder(file.text().length());
        var line = 0;
        for (var text : file.text().split("\n", -1)) {
            line++;
            check(text, new Position(file.name(), line, 1), clean, faults);
            clean.append('\n');
        }
        return clean.toString();
    }

    private static void check(String text, Position start, StringBuilder clean, Faults faults) {
        var column = 0;
        var before = 0;
        var tabs = false;
        var isIndent = true;
        var spaces = false;
        for (var letter : text.codePoints().toArray()) {
            column++;
            var place = new Position(start.file(), start.line(), column);
            if (letter == '\t') {
                var message = "a tab; write spaces instead";
                if (tabs) {
                    clean.append(' ');
                    continue;
                }
                tabs = true;
                if (text.substring(0, column - 1).isBlank()) {
                    // The depth of a tab is unknown, and with it the structure of the file.
                    faults.addUnread(place, message);
                } else {
                    faults.add(place, message);
                }
                clean.append(' ');
            } else if (Characters.isStray(letter, before)) {
                faults.add(place, "the invisible character U+%04X; delete it".formatted(letter));
                clean.append(' ');
            } else if (isIndent && isOtherSpace(letter)) {
                if (!spaces) {
                    faults.add(place, OTHER_SPACE.formatted(name(letter)));
                }
                spaces = true;
                clean.append(' ');
            } else {
                clean.appendCodePoint(letter);
            }
            isIndent &= letter == ' ' || letter == '\t' || isOtherSpace(letter);
            before = letter;
        }
    }

    /** A space that looks like one, and that YAML takes for a letter. */
    static boolean isOtherSpace(int letter) {
        return letter > '\u007F' && Character.getType(letter) == Character.SPACE_SEPARATOR;
    }

    /** What a character is called: "no-break space U+00A0". */
    static String name(int letter) {
        var name = Character.getName(letter).toLowerCase(Locale.ROOT);
        return "%s U+%04X".formatted(name, letter);
    }

    private static boolean hasForbidden(String text) {
        var before = 0;
        var isIndent = true;
        for (var at = 0; at < text.length(); at += Character.charCount(before)) {
            var letter = text.codePointAt(at);
            if (letter == '\t' || letter != '\n' && Characters.isStray(letter, before)) {
                return true;
            }
            if (isIndent && isOtherSpace(letter)) {
                return true;
            }
            isIndent = letter == '\n' || isIndent && letter == ' ';
            before = letter;
        }
        return false;
    }
}
