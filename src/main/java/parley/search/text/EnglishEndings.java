package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings of plurals and verbs from English words. Krovetz's stemmer knows the words of a dictionary, so that
 * news is not new; what it makes of other endings is left aside: an organ is no organization, a Russian not Russia.
 */
final class EnglishEndings {

    private static final Map<String, String> PLURALS = Map.of("men", "man", "women", "woman", "children", "child");

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        @Override
        public final boolean incrementToken() {
            return true;
        }
    }

    private final OneWord word = new OneWord();
    private final KStemFilter krovetz = new KStemFilter(word);
    private final EnglishMinimalStemmer plurals = new EnglishMinimalStemmer();

    String stem(String form) {
        if (form.endsWith("s") && form.length() > 4 && !form.endsWith("es")) {
            return singular(form);
        }
        if (form.endsWith("es")) {
            // Its dictionary has some plurals as words of their own: lives.
            var stem = krovetz(form);
            return stem.equals(form) ? singular(form) : stem;
        }
        return form.endsWith("s") || form.endsWith("ed") || form.endsWith("ing")
                ? krovetz(form)
                : PLURALS.getOrDefault(form, form);
    }

    private String singular(String form) {
        var letters = form.toCharArray();
        return new String(letters, 0, plurals.stem(letters, letters.length));
    }

    private String krovetz(String form) {
        word.term.setEmpty().append(form);
        try {
            krovetz.incrementToken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return word.term.toString();
    }
}
