package parley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;

/** Which characters a reader of a text can't see, and which of them it needs all the same. */
public final class Characters {

    private static final int BLACK_FLAG = 0x1F3F4;

    private static final int FIRST_ISOLATE = 0x2066;

    private static final int END_OF_ISOLATE = 0x2069;

    private Characters() {}

    /** Whether there is nothing to see in a text. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(letter -> UCharacter.isUWhiteSpace(letter) || isUnseen(letter));
    }

    /**
     * Whether no text needs a character that can't be seen. Joiners (U+200C, U+200D) are seen in
     * what they do, tags in the flag that they make; of directions {@link #fault} tells.
     *
     * @param before the character before it
     */
    public static boolean isStray(int letter, int before) {
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
     * What is wrong with the characters of a whole text that can't be seen, if anything is. Marks
     * of direction and isolates (UAX 9) may stand where letters run from right to left, since
     * numbers and names among these need them; an isolate ends within its line.
     */
    public static Optional<String> fault(String text) {
        var before = 0;
        var open = 0;
        for (var letter : text.codePoints().toArray()) {
            if (letter == '\n' && open > 0) {
                break;
            }
            if (letter != '\n' && letter != '\t' && isStray(letter, before)) {
                return message("the invisible character U+%04X; delete it", letter);
            }
            if (isDirection(letter) && !runsFromTheRight(text)) {
                return message(
                        "the invisible character U+%04X, which only text from right to left needs; delete it", letter);
            }
            if (letter == END_OF_ISOLATE && --open < 0) {
                return message("the invisible character U+%04X, which closes what nothing opened; delete it", letter);
            }
            if (letter >= FIRST_ISOLATE && letter < END_OF_ISOLATE) {
                open++;
            }
            before = letter;
        }
        return open > 0
                ? message(
                        "an isolate (U+2066 to U+2068) that is never closed; write U+%04X where it ends, on the same line",
                        END_OF_ISOLATE)
                : Optional.empty();
    }

    private static Optional<String> message(String message, int letter) {
        return Optional.of(message.formatted(letter));
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

    /** Signs of Arabic, Syriac and others are of the type format too, and are drawn. */
    private static boolean isUnseen(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.getType(letter) == Character.CONTROL
                || letter >= 0xFFF9 && letter <= 0xFFFB;
    }
}
