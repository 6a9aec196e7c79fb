package parley.ingest.watch;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.util.ResourceUtils;
import parley.search.text.IndexBlocks;
import parley.server.RecordVersionPoller;

/** The beans of a site that serves the files of its record as they are saved. No other site has them. */
public final class Watch {

    /** Refuses settings that leave nothing to watch, before anything is read. */
    private static final class Refusal implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
            check(prepared.getEnvironment());
        }
    }

    /** Has a site watch its record. */
    public static void addTo(SpringApplication site) {
        site.addPrimarySources(List.of(Watch.class));
        site.addListeners(new Refusal());
        site.setDefaultProperties(Map.of("spring.web.resources.cache.cachecontrol.no-cache", true));
    }

    private static void check(Environment settings) {
        var location = settings.getProperty("parley.data", "");
        if (location.startsWith(ResourceUtils.CLASSPATH_URL_PREFIX)) {
            throw new IllegalArgumentException(
                    "--watch needs a folder whose files can be edited, and parley.data is '%s'; add --parley.data=file:/some/folder/"
                            .formatted(location));
        }
        if (!settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:mem:")) {
            throw new IllegalArgumentException(
                    "--watch serves from the embedded database; leave out spring.datasource.url. Servers of a PostgreSQL"
                            + " show what 'publish' loads there without a restart");
        }
        if (!settings.getProperty("spring.flyway.enabled", Boolean.class, true)) {
            throw new IllegalArgumentException(
                    "--watch loads the record itself; leave out spring.flyway.enabled=false");
        }
    }

    @Bean
    static BeanPostProcessor watchedDatabase() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? new WatchedDatabase(database) : bean;
            }
        };
    }

    /** Has each index made from the one before. */
    @Bean
    IndexBlocks indexBlocks() {
        return new IndexBlocks();
    }

    @Bean
    RecordWatcher recordWatcher(
            @Value("${parley.data}") String location, DataSource database, Flyway owner, RecordVersionPoller site)
            throws Exception {
        return new RecordWatcher(
                location,
                database.unwrap(WatchedDatabase.class),
                owner.getConfiguration().getDataSource(),
                site);
    }
}
