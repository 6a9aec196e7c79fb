package parley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayDeque;

/** Invisible characters: which of them a text may hold. */
public final class Characters {

    private static final int BLACK_FLAG = 0x1F3F4;

    private static final int FIRST_ISOLATE = 0x2066;

    private static final int END_OF_ISOLATE = 0x2069;

    private Characters() {}

    /** Whether a text has no visible character. */
    public static boolean isBlank(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var letter = text.codePointAt(at);
            if (isPlain(letter) || !UCharacter.isUWhiteSpace(letter) && !isUnseen(letter)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a character is invisible and useless in any text. Joiners (U+200C, U+200D) change how letters look,
     * tags make flags; {@link #check} decides on marks of direction.
     *
     * @param before the character before it
     */
    public static boolean isStray(int letter, int before) {
        if (letter == ' ' || isPlain(letter)) {
            return false;
        }
        return switch (UCharacter.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT ->
                isTag(letter)
                        ? before != BLACK_FLAG && !isTag(before)
                        : isUnseen(letter) && letter != 0x200C && letter != 0x200D && !isDirection(letter);
            default -> UCharacter.hasBinaryProperty(letter, UProperty.NONCHARACTER_CODE_POINT);
        };
    }

    /**
     * Finds invisible characters that a text must not hold. Direction marks and isolates (UAX 9) may stand in text
     * with letters from right to left, where numbers and names need them; an isolate ends within its line.
     *
     * @throws FaultyTextException at the first one
     */
    public static void check(String text) {
        var before = 0;
        var open = new ArrayDeque<Integer>();
        for (var at = 0; at < text.length(); at += Character.charCount(before)) {
            var letter = text.codePointAt(at);
            if (letter == '\n' && !open.isEmpty()) {
                break;
            }
            if (letter != '\n' && letter != '\t' && isStray(letter, before)) {
                throw fault("the invisible character U+%04X; delete it", letter, at);
            }
            if (isDirection(letter) && !runsFromTheRight(text)) {
                throw fault(
                        "the invisible character U+%04X, which only text from right to left needs; delete it",
                        letter, at);
            }
            if (letter == END_OF_ISOLATE && open.poll() == null) {
                throw fault("the invisible character U+%04X, which closes what nothing opened; delete it", letter, at);
            }
            if (letter >= FIRST_ISOLATE && letter < END_OF_ISOLATE) {
                open.push(at);
            }
            before = letter;
        }
        if (!open.isEmpty()) {
            throw fault(
                    "an isolate (U+2066 to U+2068) that is never closed; write U+%04X where it ends, on the same line",
                    END_OF_ISOLATE, open.pop());
        }
    }

    private static FaultyTextException fault(String message, int letter, int at) {
        return new FaultyTextException(message.formatted(letter), at);
    }

    /** Whether a character is visible for sure, as nearly all are: a check then need not load the tables of ICU. */
    private static boolean isPlain(int letter) {
        // From U+1100 on there are letters that are not seen.
        return letter > ' ' && letter < 0x7F
                || letter < 0x1100 && Character.isLetter(letter)
                || letter >= 0x2010 && letter <= 0x2027;
    }

    private static boolean runsFromTheRight(String text) {
        return text.codePoints()
                .filter(letter -> !isDirection(letter))
                .map(UCharacter::getDirection)
                .anyMatch(direction -> direction == UCharacterDirection.RIGHT_TO_LEFT
                        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC);
    }

    private static boolean isDirection(int letter) {
        return letter == 0x061C
                || letter == 0x200E
                || letter == 0x200F
                || letter >= FIRST_ISOLATE && letter <= END_OF_ISOLATE;
    }

    private static boolean isTag(int letter) {
        return letter >= 0xE0020 && letter <= 0xE007F;
    }

    /** Some characters of the type format are visible, such as signs of Arabic and Syriac. */
    private static boolean isUnseen(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.getType(letter) == Character.CONTROL
                || letter >= 0xFFF9 && letter <= 0xFFFB;
    }
}
