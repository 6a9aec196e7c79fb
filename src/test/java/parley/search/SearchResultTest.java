package parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.filter.Field;
import parley.filter.Filter;
import parley.record.projection.EntryLine;
import parley.record.value.EdtfDate;
import parley.search.SearchResult.Ends;
import parley.search.columns.ColumnIndexBuilder;

class SearchResultTest {

    /** When talks on some dates, in the order of the timeline, begin and end. */
    private static Ends ends(String... dates) {
        var talks = new ArrayList<EntryLine>();
        for (var date : dates) {
            var held = date.isEmpty() ? null : EdtfDate.parse(date);
            var id = "talks-" + talks.size();
            talks.add(new EntryLine(talks.size() + 1, LocalDate.EPOCH, held, id, id));
        }
        var builder = new ColumnIndexBuilder(
                List.of(), false, List.of(), false, List.of(), talks, List.of(), List.of(), talks.size());
        return new SearchResult(builder.build("v"), Filter.NONE, null)
                .ends(Field.KIND, "talks")
                .orElseThrow();
    }

    private static Ends between(String first, String last) {
        return new Ends(EdtfDate.parse(first), EdtfDate.parse(last));
    }

    @Test
    void endsWithTheDateThatSurelyReachesFurthest() {
        assertThat(ends("2031-05-01", "2031-06", "[2030-01-01..]", "")).isEqualTo(between("2031-05-01", "2031-06"));
        assertThat(ends("2031-05", "2031-05-31", "[2031-04-01..]")).isEqualTo(between("2031-05", "2031-05-31"));
        assertThat(ends("2031-05-31", "[2031-05-31..]")).isEqualTo(between("2031-05-31", "[2031-05-31..]"));
        assertThat(ends("[2031-05..]", "[2031-05-01..]")).isEqualTo(between("[2031-05..]", "[2031-05-01..]"));
        assertThat(ends("2031-05-01", "[2031-07-01..]")).isEqualTo(between("2031-05-01", "[2031-07-01..]"));
        assertThat(ends("[2030-01-01..]", "[2031-01-01..]", "")).isEqualTo(between("[2030-01-01..]", "[2031-01-01..]"));
    }

    @Test
    void hasNoDateWhereNothingHasOne() {
        assertThat(ends("", "")).isEqualTo(new Ends(EdtfDate.NONE, EdtfDate.NONE));
    }
}
