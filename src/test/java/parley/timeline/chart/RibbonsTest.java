package parley.timeline.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.MadeUpRecord;
import parley.Site;

/** All pages of a list show the same ribbon, which is made once. */
@MadeUpRecord
@Tag("any-database")
class RibbonsTest {

    @Autowired
    Site site;

    @Autowired
    Ribbons ribbons;

    private final List<Ribbons.RibbonKey> made = new ArrayList<>();

    @Test
    void areMadeOnceForAListOfARecord() {
        var list = new Ribbons.RibbonKey("one record", "/?topic=peace", false);
        var other = new Ribbons.RibbonKey("one record", "/?topic=war", false);
        var later = new Ribbons.RibbonKey("another record", "/?topic=peace", false);
        var whole = new Ribbons.RibbonKey("one record", "/?topic=peace", true);
        for (var asked : List.of(list, list, other, later, whole, list)) {
            assertThat(html(asked)).isEmpty();
        }
        assertThat(made).containsExactly(list, other, later, whole);
    }

    @Test
    void areOfWhatTheFilterLeaves() {
        var all = marks("/");
        assertThat(all).isNotEmpty();
        assertThat(marks("/?order=newest")).containsExactlyElementsOf(all);
        assertThat(marks("/?q=nothing+of+the+kind")).isEmpty();
    }

    private String html(Ribbons.RibbonKey key) {
        return ribbons.html(key, () -> {
                    made.add(key);
                    return Ribbon.NONE;
                })
                .get();
    }

    private List<String> marks(String address) {
        return site.page(address).select(".ribbon svg a").eachAttr("href");
    }
}
