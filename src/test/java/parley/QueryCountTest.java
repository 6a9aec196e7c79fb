package parley;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.context.TestPropertySource;

/** A page costs a statement of SQL for each kind of thing on it, not for each thing. */
@ShippedRecord
@TestPropertySource(properties = "parley.kept=0MB")
@Tag("any-database")
class QueryCountTest {

    @Autowired
    Site site;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    ScheduledTaskHolder schedule;

    Statistics statistics;

    @BeforeEach
    void count() {
        // The index is made in the background once; its own reading must not be counted.
        site.page("/?q=progress");
        // Nor must the look at the version, which goes by the clock.
        schedule.getScheduledTasks().forEach(ScheduledTask::cancel);
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void stop() {
        statistics.setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @CsvSource({
        // each: the summary, for which record it is; then sides, statements, talks; their reports,
        // via, sources, talks, those they were said in, topics, those they speak of, participants with their sides and
        // names, the sides that are parties, answers to and by them, corrections; to cite one thing, the newest source
        "/, 22",
        // everyone with their sides, for the letters; offices
        "/speakers, 6",
        // all that a statement can have, each once, corrections: 43 for a hundred entries of a made-up record
        "/speakers/dmytro-kuleba, 43",
        // and which are ahead, held, cancelled
        "/talks, 14",
        // the talks before and after, corrections
        "/talks/third-round, 29",
        "/statements/kuleba-direct-talks, 16",
        // with the sides, whose statements it counts
        "/topics, 3",
        // and the topics beside it, corrections
        "/topics/progress, 17",
        // with their copies
        "/sources, 3",
        "/sources/2022-03-09-some-progress, 18",
        // the summary, for the parts of the site once more, how many there are of three kinds; then ids and days of the
        // part
        "/sitemap.xml, 5",
        "/sitemap-4.xml, 7"
    })
    void isLoadedWithFewStatements(String path, int most) {
        statistics.clear();
        site.page(path);
        assertThat(statistics.getPrepareStatementCount()).isPositive().isLessThanOrEqualTo(most);
    }
}
