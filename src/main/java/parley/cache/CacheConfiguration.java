package parley.cache;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import parley.publishing.SiteAddress;
import parley.search.SearchIndex;
import parley.server.RecordVersionPoller;
import parley.server.SecurityHeaders;

/** Creates the page cache's filter. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {

    /** Longer than any page takes to make, shorter than readers would wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Build build() {
        return Build.present();
    }

    @Bean
    PageCacheFilter pageCacheFilter(
            RecordVersionPoller record,
            PageCache answers,
            @Lazy SearchIndex index,
            @Value("${management.endpoints.web.base-path:/actuator}") String management,
            Sender sender,
            SiteAddress site,
            SecurityHeaders protection,
            RequestMetrics counts,
            TemporaryFiles files,
            @Value("${server.tomcat.threads.max}") int threads) {
        return new PageCacheFilter(
                record,
                answers,
                index,
                management + "/health",
                sender,
                site,
                protection,
                counts,
                files,
                PATIENCE,
                threads);
    }
}
