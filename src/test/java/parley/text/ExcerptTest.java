package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

    @Test
    void leavesAloneWhatIsShortEnough() {
        assertThat(Excerpt.of("Ten of ten", 10)).isEqualTo("Ten of ten");
        assertThat(Excerpt.of("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3)).isEqualTo("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦");
        assertThat(Excerpt.of("", 10)).isEmpty();
    }

    @Test
    void cutsBetweenWordsAndClosesTheQuotationMarks() {
        assertThat(Excerpt.of("He said “we are ready to sign” twice", 24)).isEqualTo("He said “we are ready…”");
        assertThat(Excerpt.of("He said “yes” and then nothing at all", 24)).isEqualTo("He said “yes” and then…");
        // W2
        assertThat(Excerpt.of("Він сказав «ми готові підписати» двічі", 25)).isEqualTo("Він сказав «ми готові…»");
        assertThat(Excerpt.of("Er sagte „wir sind bereit“ und ging", 20)).isEqualTo("Er sagte „wir sind…“");
        assertThat(Excerpt.of("他说「我们准备好了签字」两次然后他走了", 12)).isEqualTo("他说「我们准备好了签…」");
    }

    @Test
    void goesBackToASpaceOnlyWhereOneIsNear() {
        var chinese = "共 " + "关于进一步深化改革开放的决定".repeat(10);
        assertThat(Excerpt.of(chinese, 62)).isEqualTo(chinese.substring(0, 60) + "…");
        assertThat(Excerpt.of("a " + "b".repeat(100), 42)).isEqualTo("a " + "b".repeat(38) + "…");
    }

    /** One character to a reader: a family, flags, a skin tone, marks on a letter, a syllable. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "𝛼",
                "👍🏽",
                "👩🏽‍🚀",
                "👨‍👩‍👧‍👦",
                "🏳️‍🌈",
                "🇺🇦",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "1️⃣",
                "e\u0301\u0323",
                "क्षि",
                "கொ",
                "각",
                "葛󠄀",
                "שָׁ"
            })
    void partsNoCharacter(String character) {
        for (var most = 4; most < 12; most++) {
            assertThat(Excerpt.of(character.repeat(20), most)).isEqualTo(character.repeat(most - 2) + "…");
            assertThat(Excerpt.start(character.repeat(20), most)).isEqualTo(character.repeat(most));
            assertThat(Excerpt.start("a" + character.repeat(20), most)).isEqualTo("a" + character.repeat(most - 1));
        }
    }
}
