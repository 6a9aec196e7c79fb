package parley.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.filter.QueryText;

/** A word is found as readers of its language type it, and nothing is found that does not hold it. */
class LettersAndLanguagesTest {

    private static final NameSpellings NO_NAMES = new NameSpellings(List.of(), List.of());

    private static final NameSpellings NAMES = new NameSpellings(
            List.of(List.of("Kyiv", "Kiev", "Київ", "Киев"), List.of("Abel", "Able"), List.of("Able", "Ibel")),
            List.of(
                    List.of("Li Wen", "李文", "Лі Вень"),
                    List.of("Viktor Kadin", "В. В. Кадин", "V. V. Kadin", "Boss"),
                    List.of("Li Wei", "李伟")));

    private static boolean finds(NameSpellings names, String language, String text, String query) {
        try (var writer = new TextIndexWriter(names, null)) {
            writer.addWords(language, text);
            writer.next();
            for (var other : List.of("en", "uk", "ru", "fr", "ar", "zh")) {
                writer.addWords(other, "7");
                writer.next();
            }
            var index = writer.finish();
            var question = QueryText.parse(query);
            var found = index.entries(question).get(1);
            var marks = index.marker(question).in(language).marks(text);
            assertThat(!marks.isEmpty()).as("marks of %s in %s", query, text).isEqualTo(found);
            return found;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Composed and decomposed, full width, ligatures, soft hyphens
                "uk | Столиця — Ки\u0457в. | Киі\u0308в",
                "uk | Киі\u0308в стоїть | Київ",
                "uk | ми\u0456\u0439 | ми\u0456и\u0306",
                "en | Séamus spoke | Se\u0301amus",
                "en | Se\u0301amus spoke | seamus",
                "en | the ﬁnal offer | final",
                "en | ＵＮ talks | UN",
                "en | nego\u00adtiation | negotiation",
                "de | Straße | strasse",
                "pl | Łódź | lodz",
                "tr | İstanbul | istanbul",
                "ru | Всё ещё | все",
                "ru | пере\u0301говоры | переговоры",
                // Apostrophes of all kinds and none
                "uk | Мар’яна каже | Мар'яна",
                "uk | Мар\u02bcяна каже | Маряна",
                "uk | Мар'яна каже | Мар’яна",
                "uk | Маряна каже | Марʼяна",
                "en | Mr O’Neill said | O'Neill",
                "en | Mr O’Neill said | O Neill",
                "en | Mr O’Neill said | Neill",
                "en | Mr O’Neill said | ONeill",
                "en | Mr O Neill said | O’Neill",
                "en | Mr ONeill said | O’Neill",
                "en | Kyiv’s streets | Kyiv",
                "en | Kyiv streets | Kyiv's",
                "fr | la Côte d'Ivoire | Ivoire",
                "fr | la Côte d’Ivoire | d'Ivoire",
                "fr | la Côte d’Ivoire | cote d ivoire",
                "fr | L’Iran a dit | Iran",
                "fr | qu’il négocie | il",
                "it | la guerra dell'Ucraina | Ucraina",
                // Initials and acronyms
                "en | by V. V. Kadin | V.V. Kadin",
                "en | by V.V. Kadin | V. V. Kadin",
                "en | by V.V.Kadin | \"V. V. Kadin\"",
                "ru | сказал В.В.Путин | Путин",
                "ru | сказал В. В. Путин | В.В.Путин",
                "en | the U.N. said | UN",
                "en | the UN said | U.N.",
                "en | the U. N. said | UN",
                "en | the U.S.A. | USA",
                "en | the U.N. Security Council | \"UN security council\"",
                "en | It ended.Then | then",
                "en | Mr O’Neill said | \"O Neill said\"",
                "en | Mr O Neill said | \"O’Neill\"",
                "en | Mr O`Neill said | O'Neill",
                "fr | la Côte d’Ivoire | \"Cote d Ivoire\"",
                "fr | l’ONU a dit | ONU",
                // Hyphens, and what stands for none
                "en | a cease-fire holds | ceasefire",
                "en | a ceasefire holds | cease-fire",
                "en | F-16 jets | F16",
                "en | after COVID-19 | COVID19",
                "en | after COVID-19 | \"COVID19\"",
                "en | the post\u2011war order | postwar",
                "fa | می\u200cخواهم | می خواهم",
                "fa | می خواهم | می\u200cخواهم",
                "fa | کتاب\u200cها | \"کتابها\"",
                // Numbers
                "en | 1,000 soldiers | 1000",
                "en | 1000 soldiers | 1,000",
                "de | 1.000 Soldaten | 1000",
                "ru | 100\u00a0000 человек | 100000",
                "ru | 100 000 человек | \"100,000\"",
                "ar | ١٬٠٠٠ جندي | 1000",
                // Hebrew abbreviations and vowel points
                "he | עם ארה״ב | ארה''ב",
                "he | צה\"ל הודיע | צה״ל",
                "he | צה״ל הודיע | צה\"ל",
                "he | צה”ל הודיע | צהל",
                "he | שָׁלוֹם לכם | שלום",
                // Hebrew prefixes
                "he | השיחות נמשכות | שיחות",
                "he | בשיחות או שיחות | השיחות",
                "he | שיחות ושיחות | בשיחות",
                "he | ושבשיחות דובר | שיחות",
                "he | שההסכם נחתם | הסכם",
                "he | באו״ם נאמר | או\"ם",
                // Arabic and Persian
                "ar | دائم بسلام | السلام",
                "ar | وللسلام | سلام",
                "ar | الوزير | وزير",
                "ar | وزير | الوزير",
                "ar | السَّلَامُ عَلَيْكُم | السلام",
                "ar | المفاوضات | مفاوضات",
                "ar | أحمد | احمد",
                "ar | مـــحمد | محمد",
                "fa | می\u200cخواهم | میخواهم",
                "fa | كتاب‌ها | کتاب‌ها",
                "fa | کتاب | كتاب",
                // Chinese, Japanese, Korean, Thai
                "zh | 和平談判開始 | 谈判",
                "zh | 和平谈判开始 | 談判",
                "ja | 首相が交渉を始めた | 交渉",
                "ja | ﾐｻｲﾙ発射 | ミサイル",
                "ko | 평화를 원한다 | 평화",
                "ko | 평화 | 평화",
                "th | การเจรจาสันติภาพ | สันติภาพ",
                // Forms of words
                "en | talks failed | talk",
                "uk | наслідки війни | війна",
                "uk | на переговорах у Стамбулі | переговори",
                "uk | зустріч у Києві | Київ",
                "ru | на переговорах | переговоры",
                "ru | после войны | война",
                "fr | des négociations | négociation",
                "fr | des négociations | negociations",
                "de | die Verhandlungen | Verhandlung",
                "es | las negociaciones | negociación",
                "es | las negociaciones | negociacion",
                "es | los rusos | ruso",
                "en | they negotiated | negotiate",
                "en | women and children | child",
                "en | several policies | policy",
                "ru | сказал Лавров | Лаврова",
                "ru | с Лавровым | Лавров",
                "ru | сказал Хрущёв | Хрущева",
                "ru | в Киеве | Киев",
                "de | des Ministers | Minister",
                "de | Herr Müller | Mueller",
                "de | Herr Mueller | Müller",
                "de | die Häuser | Haeuser",
                "pl | skutki wojny | wojna",
                "tr | savaşlar | savaş",
                "tr | görüşmelerde | görüşme",
                "tr | müzakereler | muzakere",
                // Where the record does not say the language
                " | talks progressed | progress",
                // Case
                "en | NATO met | nato",
                "en | NATO met | NATO",
                "ru | ООН | оон",
                "en | Arabic ٢٠٢٢ | 2022",
            })
    void finds(@Nullable String code, String text, String query) {
        var language = code == null ? "" : code;
        assertThat(finds(NO_NAMES, language, text, query)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "en | a new weapon | news",
                "en | a new weapon | \"news\"",
                "en | it used us | US",
                "en | use of us | \"US\"",
                "en | the US said | \"use\"",
                "en | they talk | \"talks\"",
                "en | I don't know | don",
                "en | at 5 a.m. | am",
                "uk | мир і дружба | мій",
                "ru | Новый Сад | новыи",
                "zh | 和解与平静 | 和平",
                "zh | 他说和。平静很重要 | 和平",
                "en | a cease-fire | \"ceasefire\"",
                "en | Amen to that | \"a men\"",
                "en | the university | universe",
                "en | an organization | organ",
                "en | the authorities | author",
                "en | several | severe",
                "en | an important position | positive",
                "en | Russian troops | Russia",
                "en | Israelis | Israel",
                "en | the negotiator | negotiation",
                "es | la universidad | universo",
                "de | einige Länder | Einigung",
                "ru | безопасный | безопасность",
                "he | הכלב נבח | לב",
                "he | בשיחות | \"שיחות\"",
                "ar | وزارة | زار",
                "ar | المفاوضات | \"مفاوضات\"",
                "ko | 평상과 화해 | 평화",
                "fr | la guerre | guerrier",
                "en | die is cast | \"dies\"",
                "en | Plan B. A new one | BA",
            })
    void findsNothingWhereTheWordIsNot(String language, String text, String query) {
        assertThat(finds(NO_NAMES, language, text, query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kiev fell silent | Kyiv",
                "uk | у Київ | Kiev",
                "zh | 李文说 | Li Wen",
                "en | Mr Li Wen said | 李文",
                "en | Mr Li Wen said | Лі Вень",
                "en | said Viktor Kadin | В. В. Кадин",
                "ru | сказал В.В.Кадин | Viktor Kadin",
                "ru | сказал В. В. Кадин | V.V. Kadin",
                "en | Able came | Abel",
                "en | Able came | Ibel",
            })
    void takesAllSpellingsOfANameForOne(String language, String text, String query) {
        assertThat(finds(NAMES, language, text, query)).isTrue();
        assertThat(finds(NO_NAMES, language, text, query)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ibel came | Abel",
                "zh | 李伟说 | Li Wen",
                "en | the Boss came | Viktor Kadin",
                "en | Kiev fell silent | \"Kyiv\"",
                "en | Li said that Wen came | 李文",
            })
    void doesNotTakeNearNamesForOne(String language, String text, String query) {
        assertThat(finds(NAMES, language, text, query)).isFalse();
    }

    @Test
    void tellsAWordFromOneWithAHyphenWhereARecordHasBoth() {
        try (var writer = new TextIndexWriter(NO_NAMES, null)) {
            writer.addWords("en", "the ceasefire");
            writer.next();
            writer.addWords("en", "the cease-fire");
            writer.next();
            var index = writer.finish();
            assertThat(index.entries(QueryText.parse("\"ceasefire\"")).get(2)).isFalse();
            assertThat(index.entries(QueryText.parse("\"cease-fire\"")).get(1)).isFalse();
            assertThat(index.entries(QueryText.parse("ceasefire")).cardinality())
                    .isEqualTo(2);
        }
    }

    @Test
    void readsAWordInTheLanguageOfItsTextAlone() {
        try (var writer = new TextIndexWriter(NO_NAMES, null)) {
            writer.addWords("en", "the war is here");
            writer.next();
            writer.addWords("de", "die Ware ist hier");
            writer.next();
            // In German its stem is war, which no word of the English text comes from.
            var found = writer.finish().entries(QueryText.parse("Waren"));
            assertThat(found.get(1)).isFalse();
            assertThat(found.get(2)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "переговри, переговори",
        "перегавори, переговори",
        "السلم, السلام",
        "שלןם, שלום",
        "Istanbol, istanbul",
        "和平会淡, 和平会",
        "평화회답, 평화회",
        "EXTRA, extra",
        // With accents, typed with and without them
        "négotiation, negociation",
        "negosiation, negociation",
        "Waffenstilstand, waffenstillstand",
        "mediacción, mediacion",
        "Lódzz, lodz",
        "görüsmme, gorusme",
        "wafenstillstandsverhandlungen, waffenstillstandsverhandlungen",
        // What is in capitals in the texts does not stand before what is not
        "natoo, nato",
        "συμφωνιας, συμφωνιες",
        "συμφονίες, συμφωνιες",
        "перегаворы, переговоры",
        "переговорi, переговори",
        "هدنا, هدنه",
        "مذاکرت, مذاكرات",
        "הפסכת־אש, הפסקת־אש",
        "הפסכת אש, הפסקת אש",
        // Traditional for simplified characters, and a wrong one among them
        "和平會淡, 和平會",
        "停火協義, 停火協",
        "停火协義, 停火协",
        "首相交捗, 首相",
        "ミサイロ, ミサイ",
    })
    void offersTheNearestWordOfEachScript(String typed, String meant) {
        try (var writer = new TextIndexWriter(NO_NAMES, null)) {
            for (var text : Stream.of(
                            "uk:переговори",
                            "ar:السلام",
                            "he:שלום",
                            "tr:İstanbul",
                            "zh:和平会谈",
                            "ko:평화회담",
                            "en:extra",
                            "fr:La négociation",
                            "de:Waffenstillstand",
                            "de:Waffenstillstandsverhandlungen",
                            "es:la mediación",
                            "pl:Łódź",
                            "tr:görüşme",
                            "en:NATO",
                            "el:συμφωνίες",
                            "ru:переговоры",
                            "ar:هدنة",
                            "fa:مذاکرات",
                            "he:הפסקת־אש",
                            "zh:停火協議",
                            "ja:首相が交渉",
                            "ja:ミサイル")
                    .map(one -> one.split(":"))
                    .toList()) {
                writer.addWords(text[0], text[1]);
                writer.next();
            }
            var index = writer.finish();
            assertThat(new Spellcheck(index)
                            .corrections(
                                    typed,
                                    other -> index.entries(QueryText.parse(other))
                                                    .cardinality()
                                            > 0))
                    .contains(meant);
        }
    }
}
