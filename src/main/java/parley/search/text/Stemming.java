package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishPluralStemmer;
import org.apache.lucene.analysis.fa.PersianStemmer;
import org.apache.lucene.analysis.ru.RussianLightStemmer;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
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
            Map.entry("fr", FrenchStemmer::new),
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

    /** Those of which Snowball would join unlike words: organ and organization, several and severe. */
    private static final Map<String, Supplier<UnaryOperator<String>>> LIGHT = Map.of(
            "en", () -> new EnglishEndings()::stem,
            "ru", () -> with(new RussianLightStemmer()::stem),
            "de", () -> german(with(new GermanLightStemmer()::stem)),
            "es", () -> with(new SpanishPluralStemmer()::stem),
            "fa", () -> with(new PersianStemmer()::stem),
            "ar", () -> arabic(new ArabicStemmer()));

    private static final Pattern ARABIC_PREFIX = Pattern.compile("(?:[وف]?(?:ال|بال|كال|لل))(?=..)");
    private static final Pattern RUSSIAN_NAME = Pattern.compile(".{2,}[ое]в");

    private final @Nullable DictionaryLookup dictionary;
    private final @Nullable UnaryOperator<String> algorithm;
    private final String language;

    private Stemming(
            String language, @Nullable DictionaryLookup dictionary, @Nullable UnaryOperator<String> algorithm) {
        this.language = language;
        this.dictionary = dictionary;
        this.algorithm = algorithm;
    }

    /** The code of the language that words are read in: where none is on record, that of the record itself. */
    static String language(String code) {
        return code.isEmpty() ? "en" : code;
    }

    /** Whether words of a language are taken back to what their forms share. */
    static boolean isKnown(String language) {
        return ALGORITHMS.containsKey(language) || DICTIONARIES.containsKey(language) || LIGHT.containsKey(language);
    }

    /** The stemming of a language; of one that is not known, words stay as they are. */
    static Stemming of(String language) {
        if (DICTIONARIES.containsKey(language)) {
            return new Stemming(language, new DictionaryLookup(dictionary(language)), null);
        }
        if (LIGHT.containsKey(language)) {
            return new Stemming(language, null, LIGHT.get(language).get());
        }
        var algorithm = ALGORITHMS.get(language);
        return new Stemming(language, null, algorithm == null ? null : with(algorithm.get()));
    }

    private static UnaryOperator<String> with(ToIntBiFunction<char[], Integer> shorten) {
        return word -> {
            // Some write beyond its end.
            var letters = Arrays.copyOf(word.toCharArray(), word.length() + 1);
            return new String(letters, 0, shorten.applyAsInt(letters, word.length()));
        };
    }

    /** The genitive of words in -er is left to it. */
    private static UnaryOperator<String> german(UnaryOperator<String> light) {
        return word ->
                light.apply(word.length() > 5 && word.endsWith("ers") ? word.substring(0, word.length() - 1) : word);
    }

    /** Takes away the article with what stands before it; a bare "and" may as well be part of the word. */
    private static UnaryOperator<String> arabic(ArabicStemmer stemmer) {
        return word -> {
            var prefix = ARABIC_PREFIX.matcher(word);
            var letters = (prefix.lookingAt() ? word.substring(prefix.end()) : word).toCharArray();
            return new String(letters, 0, stemmer.stemSuffix(letters, letters.length));
        };
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
        if (algorithm == null || keepsForm(folded)) {
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
            if (language.equals("de")) {
                // As it is typed without them, and as some papers print it.
                stems.add(algorithm.apply(Folding.of(Folding.cased(word)
                        .replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue"))));
            }
        }
        return stems;
    }

    /** Whether a word is its own stem, too. */
    private boolean keepsForm(String word) {
        // The Turkish stem of a bare word may be shorter than that of its other forms; the end of Лавров is no ending.
        return language.equals("tr")
                || language.equals("ru") && RUSSIAN_NAME.matcher(word).matches();
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
