package parley;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.cite.Citations;
import parley.publishing.Link;
import parley.publishing.Sections;
import parley.publishing.sitemap.SitemapSource;
import parley.publishing.sitemap.SitemapSource.Listed;
import parley.record.Statements;
import parley.record.TalksOnRecord;
import parley.record.Topics;
import parley.record.history.Summaries;
import parley.record.participant.Participants;
import parley.record.projection.EntryId;
import parley.record.source.Sources;

/** Which pages the site has: its parts, and the addresses of its sitemap. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    @Bean
    Sections sections(Summaries summaries, Citations citations) {
        return new Sections(
                () -> {
                    var record = summaries.current();
                    var sizes = Map.of(
                            "/speakers", record.participants(),
                            "/talks", record.talks(),
                            "/topics", record.topics(),
                            "/sources", record.sources());
                    return sizes.keySet().stream()
                            .filter(section -> sizes.get(section) == 0)
                            .collect(Collectors.toSet());
                },
                citations::edition);
    }

    /** The pages that are there whatever is on record: each counts or cites all of it. */
    @Bean
    SitemapSource siteAddresses(Sections sections, Summaries summaries) {
        return new SitemapSource(
                "",
                () -> present(sections).size(),
                () -> Optional.of(summaries.current().updated()),
                (first, last) -> present(sections).subList(first - 1, last).stream()
                        .map(page -> new Listed(
                                page.href(), Optional.of(summaries.current().updated())))
                        .toList());
    }

    private static List<Link> present(Sections sections) {
        sections.look();
        return sections.filled(Sections.AND_OTHERS);
    }

    /** Statements and talks, by their place on the timeline. */
    @Bean
    SitemapSource entryAddresses(Statements statements, TalksOnRecord talksOnRecord, Summaries summaries) {
        return new SitemapSource(
                "/statements/",
                summaries::size,
                () -> Optional.of(summaries.current().updated()),
                (first, last) -> {
                    var found = new TreeMap<Integer, Listed>();
                    statements.ids(first, last).forEach(one -> found.put(one.position(), listed("/statements/", one)));
                    talksOnRecord.ids(first, last).forEach(one -> found.put(one.position(), listed("/talks/", one)));
                    return List.copyOf(found.values());
                });
    }

    private static Listed listed(String folder, EntryId one) {
        return new Listed(folder + one.id(), Optional.of(one.updated()));
    }

    @Bean
    SitemapSource participantAddresses(Participants participants) {
        return SitemapSource.ofIds("/speakers/", participants::size, participants::ids);
    }

    @Bean
    SitemapSource topicAddresses(Topics topics) {
        return SitemapSource.ofIds("/topics/", topics::size, topics::ids);
    }

    @Bean
    SitemapSource sourceAddresses(Sources sources) {
        return SitemapSource.ofIds("/sources/", sources::size, sources::ids);
    }
}
