package parley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import parley.MadeUpRecord;
import parley.Site;
import parley.record.Report;
import parley.record.Statement;

/** What stands on one page is not made again for another. */
@MadeUpRecord
@TestPropertySource(properties = "parley.kept=62MB")
@Tag("any-database")
class EntryViewsTest {

    @Autowired
    Site site;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void areMadeOnceAndNotWhereAnythingIsMarked() {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);

        var timeline = site.page("/");
        assertThat(read(Statement.class)).isPositive();
        assertThat(read(Report.class)).isPositive();

        statistics.clear();
        var newest = site.page("/?order=newest").select("article").eachText();
        assertThat(read(Statement.class)).isZero();
        assertThat(read(Report.class)).isZero();
        assertThat(newest)
                .containsExactlyInAnyOrderElementsOf(timeline.select("article").eachText());

        var found = site.page("/?q=ferries&order=oldest").select("article");
        assertThat(found.select("mark")).isNotEmpty();
        // And those that answer them.
        assertThat(read(Statement.class))
                .isGreaterThanOrEqualTo(found.select("blockquote").size());

        assertThat(site.page("/?kind=quote").select("article mark")).isEmpty();
    }

    private long read(Class<?> kind) {
        return factory.unwrap(SessionFactory.class)
                .getStatistics()
                .getEntityStatistics(kind.getName())
                .getLoadCount();
    }
}
