package parley.record.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePlaceTest {

    @ParameterizedTest
    @CsvSource({
        "paragraphs, 121-136, ¶ 121–136, paragraphs 121–136, p121-136",
        "paragraphs, 1–2, ¶ 1–2, paragraphs 1–2, p1-2",
        "page, 12, p. 12, page 12, page-12",
        "page, xii, p. xii, page xii, page-xii",
        "page, 12-13, pp. 12–13, pages 12–13, page-12-13",
        "page, A-3, p. A-3, page A-3, page-A-3",
        "timecode, 1:02:33, at 1:02:33, time 1:02:33, at-1-02-33",
        "timecode, 01:02:33, at 1:02:33, time 1:02:33, at-1-02-33",
        "timecode, 0:02:33, at 2:33, time 2:33, at-2-33",
        "timecode, 02:33, at 2:33, time 2:33, at-2-33",
    })
    void isReadOutAsReadersKnowIt(String key, String text, String reading, String name, String fragment) {
        var place = SourcePlace.parse(key, text);
        assertThat(place.reading()).isEqualTo(reading);
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.fragment()).isEqualTo(fragment);
    }

    @Test
    void standsInTheOrderOfItsSource() {
        var inOrder = List.of(
                SourcePlace.ofParagraph(2),
                SourcePlace.parse("paragraphs", "2-3"),
                SourcePlace.parse("paragraphs", "2-12"),
                SourcePlace.ofParagraph(10),
                SourcePlace.ofParagraph(999_999_999),
                SourcePlace.parse("page", "iv"),
                SourcePlace.parse("page", "xii"),
                SourcePlace.parse("page", "2"),
                SourcePlace.parse("page", "10a"),
                SourcePlace.parse("page", "99999999999999999999"),
                SourcePlace.parse("timecode", "9:59"),
                SourcePlace.parse("timecode", "10:00"),
                SourcePlace.parse("timecode", "1:00:00"));
        var mixed = new ArrayList<>(inOrder);
        Collections.reverse(mixed);
        Collections.sort(mixed);
        assertThat(mixed).isEqualTo(inOrder);
    }
}
