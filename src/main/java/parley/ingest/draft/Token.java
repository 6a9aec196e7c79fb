package parley.ingest.draft;

import java.util.Locale;
import java.util.Optional;

/**
 * A word, a punctuation mark or a whole quotation in a paragraph.
 *
 * @param text as printed; a quotation with its marks
 */
record Token(String text, int start, int end, Optional<QuotedPassage> quotation) {

    boolean isQuotation() {
        return quotation.isPresent();
    }

    boolean isWord() {
        return !isQuotation() && Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Lower case, with straight apostrophes; empty for a quotation. */
    String lower() {
        return isQuotation() ? "" : text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
