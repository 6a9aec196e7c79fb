package parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.filter.Field;
import parley.search.text.NameSpellings;

/** A name is found as readers know it: in part, in a case of its language, by initials, with a typo. */
class NameIndexTest {

    private static final List<List<String>> PEOPLE = List.of(
            List.of(
                    "Dmytro Kuleba",
                    "Дмитро Кулеба",
                    "Дмитрий Кулеба",
                    "D. I. Kuleba",
                    "دميترو كوليبا",
                    "דמיטרו קולבה"),
            List.of("Andrii Yermak", "Андрій Єрмак", "Андрей Ермак"),
            List.of("Sergey Lavrov", "Сергей Лавров", "Сергій Лавров", "Σεργκέι Λαβρόφ"),
            List.of("Volodymyr Zelenskyy", "Володимир Зеленський", "Владимир Зеленский"),
            List.of("Mar’iana Bezuhla", "Мар’яна Безугла"),
            List.of("Seán O’Neill"),
            List.of("Li Wen", "李文", "Лі Вень"),
            List.of("Vera Ivanovna Kadina"),
            List.of("Emine Erdoğan"),
            List.of("Ann Peters"),
            List.of("Ann Peter"));

    private static final NameIndex INDEX = index();

    private static NameIndex index() {
        var index = new NameIndex(
                new NameSpellings(List.of(List.of("Zelenskyy", "Zelensky", "Zelenskiy")), PEOPLE),
                Set.of("en", "uk", "pl"));
        for (var names : PEOPLE) {
            var id = names.get(0);
            index.add(new NameIndex.Named(Field.SPEAKER, id, id), names);
        }
        index.add(
                new NameIndex.Named(Field.TALKS, "second", "Second round of the talks"),
                List.of("Second round of the talks"));
        index.add(new NameIndex.Named(Field.TOPIC, "prisoners", "Prisoners of war"), List.of("Prisoners of war"));
        return index;
    }

    private static String found(String question, boolean mayBeMistyped) {
        return INDEX.find(question, mayBeMistyped).map(NameIndex.Named::id).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // In part, in another order, in another script
                "kuleba | Dmytro Kuleba",
                "Kuleba Dmytro | Dmytro Kuleba",
                "Kuleba, Dmytro | Dmytro Kuleba",
                "Кулеба Дмитро | Dmytro Kuleba",
                "כולבה דמיטרו | ",
                "קולבה | Dmytro Kuleba",
                "كوليبا | Dmytro Kuleba",
                "李文 | Li Wen",
                "Zelensky | Volodymyr Zelenskyy",
                "Zelenskiy Volodymyr | Volodymyr Zelenskyy",
                "Λαβροφ | Sergey Lavrov",
                "Erdogan | Emine Erdoğan",
                // Cases of Ukrainian and Russian
                "Кулебы | Dmytro Kuleba",
                "Кулебі | Dmytro Kuleba",
                "Кулебу | Dmytro Kuleba",
                "Кулебою | Dmytro Kuleba",
                "Кулебой | Dmytro Kuleba",
                "Дмитра Кулеби | Dmytro Kuleba",
                "Дмитрия Кулебы | Dmytro Kuleba",
                "Єрмака | Andrii Yermak",
                "Єрмаком | Andrii Yermak",
                "Андрія Єрмака | Andrii Yermak",
                "Лавровым | Sergey Lavrov",
                "Лаврова | Sergey Lavrov",
                "Лаврову Сергею | Sergey Lavrov",
                "Зеленского | Volodymyr Zelenskyy",
                "Зеленському | Volodymyr Zelenskyy",
                "Зеленським | Volodymyr Zelenskyy",
                "Володимира Зеленського | Volodymyr Zelenskyy",
                "Мар'яни Безуглої | Mar’iana Bezuhla",
                "Безуглій | Mar’iana Bezuhla",
                "Kuleba's | Dmytro Kuleba",
                // Initials
                "D. Kuleba | Dmytro Kuleba",
                "Kuleba D | Dmytro Kuleba",
                "D.I. Kuleba | Dmytro Kuleba",
                "Д. Кулеба | Dmytro Kuleba",
                "Д. Кулебы | Dmytro Kuleba",
                "V.I. Kadina | Vera Ivanovna Kadina",
                "V. I. Kadina | Vera Ivanovna Kadina",
                "В.Зеленський | Volodymyr Zelenskyy",
                "X. Kuleba | ",
                // Apostrophes
                "Марʼяна | Mar’iana Bezuhla",
                "Маряна | Mar’iana Bezuhla",
                "Mariana | Mar’iana Bezuhla",
                "O'Neill | Seán O’Neill",
                "ONeill | Seán O’Neill",
                "O Neill | Seán O’Neill",
                "Neill | Seán O’Neill",
                "Sean Neill | Seán O’Neill",
                // What is called so, before what is like it
                "Ann Peter | Ann Peter",
                "Ann Peters | Ann Peters",
                "second rounds | second",
                "prisoner | prisoners",
                "Kulyba | ",
                "nobody | ",
                "Kuleba Lavrov | ",
                ". | ",
            })
    void findsANameAsItIsTyped(String question, String ids) {
        assertThat(found(question, false)).isEqualTo(ids == null ? "" : ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kulyba | Dmytro Kuleba",
                "Kuelba | Dmytro Kuleba",
                "Dmitro Kuleba | Dmytro Kuleba",
                "Кулёба | Dmytro Kuleba",
                "Кулкба | Dmytro Kuleba",
                "Zelenksyy | Volodymyr Zelenskyy",
                "Зелинский | Volodymyr Zelenskyy",
                "Λαβρωφ | Sergey Lavrov",
                "كوليبه | Dmytro Kuleba",
                "קולבא | Dmytro Kuleba",
                "Erdogna | Emine Erdoğan",
                "D. Kulebe | Dmytro Kuleba",
                "prisonners of war | prisoners",
                "Wan | ",
                "ceasefire | ",
                "Kulebakinovych | ",
            })
    void findsANameWithATypo(String question, String ids) {
        assertThat(found(question, true)).isEqualTo(ids == null ? "" : ids);
    }
}
