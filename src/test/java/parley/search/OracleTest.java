package parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.record.projection.EntryLine;
import parley.record.projection.EntryLink;
import parley.record.value.Language;
import parley.record.value.StatementKind;
import parley.search.columns.ColumnIndex;
import parley.search.columns.ColumnIndexBuilder;
import parley.search.columns.ResultPage;
import parley.search.text.NameSpellings;
import parley.search.text.TextIndexWriter;

/**
 * What a search says is true: 200 quoted questions of a made-up record of 5,000 statements in six languages, and 66
 * without quotation marks, are answered a second time by plain string matching that shares nothing with the index.
 */
@TestInstance(Lifecycle.PER_CLASS)
class OracleTest {

    private static final int STATEMENTS = 5_000;
    private static final int QUESTIONS = 200;

    /** Words of each language, among them forms of one word, and some that another language writes in the same way. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>(Map.of(
            "en", "new news use used us US UN NATO war wars talk talks die Kyiv peace O’Neill won't river Café",
            "uk", "війна війни мир Київ Києва переговори переговорах Мар’яна м'яч їжа її мій ООН США слово",
            "ru", "война войны мир Киев ещё еще переговоры переговорах всё мой США ООН слово слова",
            "fr", "la guerre paix négociation négociations l’Iran d'Ivoire Café die été ÉTÉ ONU mot mots",
            "ar", "السلام سلام الحرب حرب المفاوضات مفاوضات كتاب كتابة قال",
            "zh", "和平 谈判 战争 和解 平静 开始 结束 人民 政府"));

    /** Words as readers type them, and those of the record that are forms of them. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("war", "war wars"),
            Map.entry("wars", "war wars"),
            Map.entry("talk", "talk talks"),
            Map.entry("used", "use used"),
            Map.entry("new", "new"),
            Map.entry("news", "news"),
            Map.entry("rivers", "river"),
            Map.entry("Neill", "oneill"),
            Map.entry("війною", "війна війни"),
            Map.entry("Києві", "київ києва"),
            Map.entry("переговори", "переговори переговорах переговоры"),
            Map.entry("Мар'яни", "маряна"),
            Map.entry("войной", "война войны"),
            Map.entry("еще", "еще"),
            Map.entry("слова", "слово слова"),
            Map.entry("negociation", "negociation negociations"),
            Map.entry("guerres", "guerre"),
            Map.entry("Ivoire", "divoire"),
            Map.entry("Iran", "liran"),
            Map.entry("سلام", "السلام سلام"),
            Map.entry("المفاوضات", "المفاوضات مفاوضات"),
            Map.entry("حرب", "الحرب حرب"));

    private record Statement(String language, String words, String wording) {}

    /** What is compared again and again: the words of a text, and the letters of a word. */
    private final Map<String, List<String>> split = new HashMap<>();

    private final Map<String, String> plain = new HashMap<>();

    private final Random random = new Random(23);
    private final List<Statement> statements = new ArrayList<>();
    private ColumnIndex index;

    @BeforeAll
    void makeUp() {
        var languages = List.copyOf(WORDS.keySet());
        for (var number = 0; number < STATEMENTS; number++) {
            var language = languages.get(random.nextInt(languages.size()));
            var wording = random.nextInt(5) == 0 ? text(language) : "";
            statements.add(new Statement(language, text(language), wording));
        }
        var builder = new ColumnIndexBuilder(
                List.of(),
                false,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                languages.stream().map(Language::new).toList(),
                STATEMENTS);
        for (var number = 0; number < STATEMENTS; number++) {
            var kind = StatementKind.values()[number % StatementKind.values().length];
            builder.addStatement(new EntryLine(number + 1, LocalDate.EPOCH, null, "s" + number, kind));
            builder.addLanguage(new EntryLink(number + 1, statements.get(number).language()));
        }
        index = builder.build("v");
        try (var writer = new TextIndexWriter(new NameSpellings(List.of(), List.of()), null)) {
            for (var one : statements) {
                writer.addWords(one.language(), one.words());
                if (!one.wording().isEmpty()) {
                    writer.addWords(one.language(), one.wording());
                }
                writer.next();
            }
            index.index(writer.finish());
        }
    }

    private String text(String language) {
        var words = WORDS.get(language).split(" ");
        var marks = language.equals("zh") ? new String[] {"", "", "，"} : new String[] {" ", " ", ", ", " — ", ". "};
        var text = new StringBuilder();
        for (var length = 3 + random.nextInt(9); length > 0; length--) {
            text.append(words[random.nextInt(words.length)]).append(marks[random.nextInt(marks.length)]);
        }
        return random.nextInt(4) == 0 ? Normalizer.normalize(text, Normalizer.Form.NFD) : text.toString();
    }

    /** Exact questions: a word in quotation marks, a phrase, several of them, one of them left out. */
    private String question(List<String> quoted) {
        for (var parts = 1 + random.nextInt(2); parts > 0; parts--) {
            var one = statements.get(random.nextInt(STATEMENTS));
            if (one.language().equals("zh")) {
                var characters = one.words().replace("，", "");
                var start = random.nextInt(Math.max(1, characters.length() - 4));
                quoted.add(characters.substring(start, Math.min(characters.length(), start + 1 + random.nextInt(4))));
            } else {
                var words = one.words().split("[ ,.—]+");
                var start = random.nextInt(words.length);
                var end = Math.min(words.length, start + 1 + random.nextInt(2));
                quoted.add(String.join(" ", Arrays.copyOfRange(words, start, end)));
            }
        }
        var question = new StringBuilder();
        for (var part : quoted) {
            question.append(question.length() > 0 && random.nextInt(3) == 0 ? " -" : " ");
            question.append('"').append(part).append('"');
        }
        return question.toString().strip();
    }

    /** Whether a statement holds a phrase, letter for letter, in plain string matching. */
    private boolean holds(Statement one, String phrase) {
        return Stream.of(one.words(), one.wording())
                .anyMatch(text -> isChinese(phrase) ? text.contains(phrase) : holdsWords(text, phrase));
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(letter -> letter >= 0x4e00 && letter < 0xa000);
    }

    /** Word by word: one in capitals only as such, all others in any case, with an article before an apostrophe or not. */
    private boolean holdsWords(String text, String phrase) {
        var words = words(text);
        var wanted = words(phrase);
        return IntStream.rangeClosed(0, words.size() - wanted.size())
                .anyMatch(start -> IntStream.range(0, wanted.size())
                        .allMatch(at -> isSame(words.get(start + at), wanted.get(at))));
    }

    private List<String> words(String text) {
        return split.computeIfAbsent(
                text,
                any -> Arrays.stream(
                                Normalizer.normalize(text, Normalizer.Form.NFC).split("[ ,.—]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private boolean isSame(String word, String wanted) {
        return letters(word).equals(letters(wanted))
                && (!isInCapitals(wanted) || accentless(word).equals(accentless(wanted)));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private String letters(String word) {
        return plain.computeIfAbsent(
                word, any -> accentless(word).toLowerCase(Locale.ROOT).replaceAll("['’]", ""));
    }

    /** Without the accents that this record has; ё and е are one. */
    private static String accentless(String word) {
        return word.replace('é', 'e').replace('É', 'E').replace('ё', 'е').replace('ة', 'ه');
    }

    @Test
    void findsExactlyWhatHoldsTheWords() {
        var found = 0;
        for (var number = 0; number < QUESTIONS; number++) {
            var quoted = new ArrayList<String>();
            var question = question(quoted);
            var excluded = question.contains(" -\"") ? quoted.get(quoted.size() - 1) : null;
            var expected = IntStream.rangeClosed(1, STATEMENTS)
                    .filter(position -> {
                        var one = statements.get(position - 1);
                        return quoted.stream()
                                        .filter(phrase -> phrase != excluded)
                                        .allMatch(phrase -> holds(one, phrase))
                                && (excluded == null || !holds(one, excluded));
                    })
                    .toArray();
            found += expected.length;
            agree(question, expected);
        }
        assertThat(found).isGreaterThan(QUESTIONS * 10);
    }

    @Test
    void findsExactlyWhatHoldsAFormOfTheWords() {
        var words = List.copyOf(FORMS.keySet());
        for (var number = 0; number < 3 * words.size(); number++) {
            var one = words.get(number % words.size());
            var other = words.get(random.nextInt(words.size()));
            var sign = random.nextBoolean() ? "-" : "";
            var question = number < words.size() ? one : "%s %s%s".formatted(one, sign, other);
            var expected = IntStream.rangeClosed(1, STATEMENTS)
                    .filter(position -> hasForm(statements.get(position - 1), one)
                            && (number(question) < 2 || hasForm(statements.get(position - 1), other) == sign.isEmpty()))
                    .toArray();
            agree(question, expected);
        }
    }

    private static int number(String question) {
        return question.split(" ").length;
    }

    private boolean hasForm(Statement one, String word) {
        var forms = List.of(FORMS.get(word).split(" "));
        return Stream.of(one.words(), one.wording())
                .flatMap(text -> words(text).stream())
                .anyMatch(each -> forms.contains(letters(each)));
    }

    /** The total, the facets, the pages and the marks say the same. */
    private void agree(String question, int[] expected) {
        var filter = Filter.NONE.with(Field.WORDS, question);
        var answer = new SearchResult(index, filter, null);
        assertThat(answer.positions()).as(question).isEqualTo(expected);
        var facets = answer.facets();
        for (var language : WORDS.keySet()) {
            assertThat(facets.of(Field.LANGUAGE).number(language))
                    .as("%s in %s", question, language)
                    .isEqualTo((int) Arrays.stream(expected)
                            .filter(at -> statements.get(at - 1).language().equals(language))
                            .count());
        }
        var best = new ArrayList<Integer>();
        var cursor = Cursor.FIRST;
        for (var more = true; more; ) {
            var page = new SearchResult(index, new Filter(filter.values(), Order.BEST), null)
                    .page(cursor)
                    .orElseThrow();
            assertThat(page.total()).isEqualTo(expected.length);
            best.addAll(page.positions());
            more = page.next().isPresent();
            cursor = Cursor.start(page.next().map(ResultPage.Beside::anchor).orElse(""));
        }
        assertThat(best).as(question).doesNotHaveDuplicates().containsExactlyInAnyOrder(box(expected));
        var marker = answer.marker();
        for (var at : Arrays.stream(expected).limit(3).toArray()) {
            var one = statements.get(at - 1);
            var marked = marker.in(one.language()).marks(one.words()).size()
                    + marker.in(one.language()).marks(one.wording()).size();
            assertThat(marked).as("marks of %s in %s", question, one).isPositive();
        }
    }

    private static Integer[] box(int[] some) {
        return Arrays.stream(some).boxed().toArray(Integer[]::new);
    }
}
