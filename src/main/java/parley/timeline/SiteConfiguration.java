package parley.timeline;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.publishing.Sections;
import parley.publishing.sitemap.SitemapSource;
import parley.record.Participants;
import parley.record.Sources;
import parley.record.Topics;
import parley.record.history.Summaries;

/** The sections of the site, and the addresses of its sitemap. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Sections sections(Summaries summaries) {
        return new Sections(() -> {
            var record = summaries.current();
            var sizes = Map.of(
                    "/speakers", record.participants(),
                    "/talks", record.talks(),
                    "/topics", record.topics(),
                    "/sources", record.sources());
            return sizes.keySet().stream()
                    .filter(section -> sizes.get(section) == 0)
                    .collect(Collectors.toSet());
        });
    }

    @Bean
    SitemapSource siteAddresses(Sections sections, Summaries summaries) {
        return SitemapSource.ofTheSite(sections, () -> summaries.current().updated());
    }

    @Bean
    SitemapSource participantAddresses(Participants participants) {
        return SitemapSource.in("/speakers/", participants::size, participants::ids);
    }

    @Bean
    SitemapSource sourceAddresses(Sources sources) {
        return SitemapSource.in("/sources/", sources::size, sources::ids);
    }

    @Bean
    SitemapSource topicAddresses(Topics topics) {
        return SitemapSource.in("/topics/", topics::size, topics::ids);
    }
}
