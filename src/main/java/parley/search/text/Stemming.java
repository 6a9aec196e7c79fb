package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.fa.PersianStemmer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Takes the words of one language back to what their forms share. For one thread.
 *
 * <p>Ukrainian and Polish are looked up in dictionaries, since their endings are many and change the stem; a word that
 * is in no dictionary, or is typed without its accents, is found as it is written.
 */
final class Stemming {

    private static final Map<String, Supplier<SnowballStemmer>> ALGORITHMS = Map.ofEntries(
            Map.entry("en", EnglishStemmer::new),
            Map.entry("ru", RussianStemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("de", GermanStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("tr", TurkishStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("nl", DutchStemmer::new),
            Map.entry("sv", SwedishStemmer::new),
            Map.entry("da", DanishStemmer::new),
            Map.entry("nb", NorwegianStemmer::new),
            Map.entry("no", NorwegianStemmer::new),
            Map.entry("fi", FinnishStemmer::new),
            Map.entry("et", EstonianStemmer::new),
            Map.entry("lt", LithuanianStemmer::new),
            Map.entry("hu", HungarianStemmer::new),
            Map.entry("ro", RomanianStemmer::new),
            Map.entry("el", GreekStemmer::new),
            Map.entry("hy", ArmenianStemmer::new),
            Map.entry("ca", CatalanStemmer::new),
            Map.entry("hi", HindiStemmer::new),
            Map.entry("id", IndonesianStemmer::new));

    private static final Map<String, String> DICTIONARIES =
            Map.of("uk", "/ua/net/nlp/ukrainian.dict", "pl", "/morfologik/stemming/polish/polish.dict");

    private static final Set<String> CODED = Set.of("ar", "fa");

    private final @Nullable DictionaryLookup dictionary;
    private final @Nullable UnaryOperator<String> algorithm;
    private final boolean keepsForm;

    private Stemming(
            @Nullable DictionaryLookup dictionary, @Nullable UnaryOperator<String> algorithm, boolean keepsForm) {
        this.dictionary = dictionary;
        this.algorithm = algorithm;
        this.keepsForm = keepsForm;
    }

    /** The code of the language that words are read in: where none is on record, that of the record itself. */
    static String language(String code) {
        return code.isEmpty() ? "en" : code;
    }

    /** Whether words of a language are taken back to what their forms share. */
    static boolean isKnown(String language) {
        return ALGORITHMS.containsKey(language) || DICTIONARIES.containsKey(language) || CODED.contains(language);
    }

    /** The stemming of a language; of one that is not known, words stay as they are. */
    static Stemming of(String language) {
        if (DICTIONARIES.containsKey(language)) {
            return new Stemming(new DictionaryLookup(dictionary(language)), null, true);
        }
        if (language.equals("fa")) {
            return with(new PersianStemmer()::stem);
        }
        if (language.equals("ar")) {
            // Snowball's leaves the article on many words.
            return with(new ArabicStemmer()::stem);
        }
        var algorithm = ALGORITHMS.get(language);
        // The Turkish stem of a bare word may be shorter than that of its other forms.
        return algorithm == null
                ? new Stemming(null, null, true)
                : new Stemming(null, with(algorithm.get()), language.equals("tr"));
    }

    private static Stemming with(ToIntBiFunction<char[], Integer> shorten) {
        UnaryOperator<String> algorithm = word -> {
            var letters = word.toCharArray();
            return new String(letters, 0, shorten.applyAsInt(letters, letters.length));
        };
        return new Stemming(null, algorithm, false);
    }

    private static UnaryOperator<String> with(SnowballStemmer stemmer) {
        return word -> {
            stemmer.setCurrent(word);
            stemmer.stem();
            return stemmer.getCurrent();
        };
    }

    /** What the forms of a word share, as it is written and as it may be typed without its accents. */
    Set<String> stems(String word) {
        var folded = Folding.of(word);
        var stems = new LinkedHashSet<String>();
        if (keepsForm) {
            stems.add(folded);
        }
        if (dictionary != null) {
            dictionary
                    .lookup(Folding.cased(word))
                    .forEach(form -> stems.add(Folding.of(form.getStem().toString())));
        } else if (algorithm != null) {
            stems.add(algorithm.apply(folded));
            if (folded.length() < word.length() || !folded.equalsIgnoreCase(word)) {
                stems.add(Folding.of(algorithm.apply(Folding.cased(word))));
            }
        }
        return stems;
    }

    private static Dictionary dictionary(String language) {
        return language.equals("uk") ? Ukrainian.WORDS : Polish.WORDS;
    }

    private static Dictionary read(String language) {
        try {
            return Dictionary.read(Objects.requireNonNull(Stemming.class.getResource(DICTIONARIES.get(language))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    // Each is 3 to 7 MB in memory, and read where the record has a text in that language.

    private static final class Ukrainian {

        private static final Dictionary WORDS = read("uk");
    }

    private static final class Polish {

        private static final Dictionary WORDS = read("pl");
    }
}
