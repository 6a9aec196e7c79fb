package parley.ingest.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which a draft reads English news. */
final class English {

    /**
     * A form of a verb that reports what was said.
     *
     * @param use what it may report
     */
    record Verb(Use use, Form form) {}

    /** What a verb may report. */
    enum Use {
        /** Quotations and paraphrases. */
        SPEECH,
        /** A quotation anywhere behind it: called the plan “absurd”. */
        JUDGEMENT,
        /** A quotation that stands beside it alone: “Never,” he laughed. */
        BESIDE
    }

    /** How a verb is inflected. */
    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE
    }

    private static final Map<String, Set<String>> SECTIONS = read();
    private static final Map<String, Verb> VERBS = verbs();

    static final Set<String> AUXILIARIES = section("helping verbs");
    static final Set<String> NEGATIONS = section("negations");
    static final Set<String> MODALS = section("modal verbs");
    static final Set<String> ADVERBS = section("adverbs");
    static final Set<String> DETERMINERS = section("determiners");
    static final Set<String> PRONOUNS = section("pronouns");
    static final Set<String> PREPOSITIONS = section("prepositions");
    static final Set<String> CONJUNCTIONS = section("conjunctions");
    static final Set<String> ROLES = section("roles");
    static final Set<String> MERE_TITLES = section("titles that are no office");
    static final Set<String> MEN = section("men");
    static final Set<String> WOMEN = section("women");
    static final Set<String> ORGANISATIONS = section("organisations");
    static final Set<String> PLACES = section("places");
    static final Set<String> MEDIA = section("media");
    static final Set<String> MEDIA_WORDS = section("media words");
    static final Set<String> NO_SOURCE = section("no source");
    static final Set<String> DOCUMENTS = section("documents");
    static final Set<String> BEFORE_NAMES = section("words before a name");
    static final Set<String> WORKS = section("works");
    static final Set<String> ABBREVIATIONS = section("abbreviations");
    static final Set<String> SENTENCE_STARTERS = section("sentence starters");
    static final Set<String> WEEKDAYS = section("weekdays");
    static final Set<String> MONTHS = section("months");
    static final Set<String> PARTICLES = section("name particles");
    static final Set<String> ANYONE = section("roles that may be anyone's");
    static final Set<String> EVENTS = section("events");
    static final Set<String> OCCASIONS = section("occasions");
    static final Set<String> NOUNS = section("nouns that look like reporting verbs");
    static final Set<String> REPLIES = section("verbs of one who answers another");
    static final Set<String> RELAYED = section("verbs that may pass on another's words");
    static final Set<String> PASSED_OVER = section("between a quotation and who said it");
    static final Set<String> BEFORE_DAYS = section("between a reporting verb and its day");

    static final Set<String> COMMON = section("words of every English text");

    private English() {}

    /** The verb of which a word in lower case is a form. */
    static Optional<Verb> verb(String word) {
        return Optional.ofNullable(VERBS.get(word));
    }

    /** Whether a word names an office or another role: minister, vice-president, Gen. */
    static boolean isRole(String word) {
        var plain = word.replace(".", "");
        return ROLES.contains(plain) || ROLES.contains(plain.substring(plain.lastIndexOf('-') + 1));
    }

    /** Whether a noun in lower case looks like one of people by what they do: dealers, a midfielder, the pianist. */
    static boolean isAgent(String word) {
        return word.matches("\\p{Ll}{2,}(ers?|ors?|ists?|ians?|eers?|men|women|man|woman|ees)");
    }

    /** Whether a word has a use of its own, and is no noun or adjective. */
    static boolean isFunctionWord(String word) {
        return AUXILIARIES.contains(word)
                || ADVERBS.contains(word)
                || DETERMINERS.contains(word)
                || PRONOUNS.contains(word)
                || PREPOSITIONS.contains(word)
                || CONJUNCTIONS.contains(word)
                || NEGATIONS.contains(word)
                || isDay(word);
    }

    /** Whether a word names a day: Monday, yesterday. */
    static boolean isDay(String word) {
        return WEEKDAYS.contains(word)
                || List.of("yesterday", "today", "tonight").contains(word);
    }

    /** Whether words name a newspaper, an agency or the like. */
    static boolean isMedium(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+");
        var last = words.length == 0 ? "" : words[words.length - 1];
        return Arrays.stream(words).anyMatch(MEDIA::contains)
                || MEDIA_WORDS.contains(last)
                || text.matches(
                        "(?i).*\\b(news agency|newspaper|broadcaster|news|magazine|television|tv|radio)\\b.*|((news|local|state|international) )?agencies");
    }

    /** Words without the article before them. */
    static String withoutArticle(String text) {
        return text.replaceFirst("(?i)^(the|a|an)\\s+", "");
    }

    /** Whether a text is English: of a hundred words, more than forty are such there; of another language, hardly one. */
    static boolean isLanguageOf(List<String> paragraphs) {
        var words = String.join(" ", paragraphs).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        return 100 * Arrays.stream(words).filter(COMMON::contains).count() >= 15L * words.length;
    }

    private static Set<String> section(String name) {
        return Optional.ofNullable(SECTIONS.get(name)).orElseThrow();
    }

    private static Map<String, Set<String>> read() {
        var sections = new HashMap<String, Set<String>>();
        var name = "";
        try (var lines = new BufferedReader(new InputStreamReader(
                English.class.getResourceAsStream("/draft/english.txt"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    name = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    sections.computeIfAbsent(name, any -> new HashSet<>())
                            .addAll(List.of(line.strip().split("\\s+")));
                }
            }
            return sections;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Verb> verbs() {
        var verbs = new HashMap<String, Verb>();
        section("verbs that report what stands beside them").forEach(verb -> addForms(verb, Use.BESIDE, verbs));
        section("verbs that judge what they quote").forEach(verb -> addForms(verb, Use.JUDGEMENT, verbs));
        section("verbs that report a paraphrase, too").forEach(verb -> addForms(verb, Use.SPEECH, verbs));
        return verbs;
    }

    private static void addForms(String verb, Use use, Map<String, Verb> verbs) {
        var forms = List.of(verb.split("-"));
        var base = forms.get(0);
        verbs.put(base, new Verb(use, Form.BASE));
        (forms.size() == 1 ? regular(base) : forms.subList(1, forms.size()))
                .forEach(form -> verbs.put(form, new Verb(use, form(form))));
    }

    private static List<String> regular(String base) {
        var stem = base.replaceFirst("([^aeiou])y$", "$1i");
        var participle = base.endsWith("ee") ? base : base.replaceFirst("e$", "");
        return List.of(
                stem + (stem.matches(".*(s|sh|ch|x|z|i)") ? "es" : "s"),
                stem.replaceFirst("e$", "") + "ed",
                participle + "ing");
    }

    private static Form form(String inflected) {
        return inflected.endsWith("ing") ? Form.PARTICIPLE : inflected.endsWith("s") ? Form.THIRD_PERSON : Form.PAST;
    }
}
