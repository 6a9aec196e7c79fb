package parley.ingest.yaml;

import parley.text.Characters;

/** Finds invisible characters, which no data file may hold. */
final class InvisibleCharacters {

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
            } else {
                clean.appendCodePoint(letter);
            }
            before = letter;
        }
    }

    private static boolean hasForbidden(String text) {
        var before = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(before)) {
            var letter = text.codePointAt(at);
            if (letter == '\t' || letter != '\n' && Characters.isStray(letter, before)) {
                return true;
            }
            before = letter;
        }
        return false;
    }
}
