package parley.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.filter.FilterForm;
import parley.publishing.Page;
import parley.publishing.Sections;
import parley.publishing.sitemap.SitemapSource;
import parley.record.Sides;
import parley.record.history.Summaries;

@Controller
class TimelineController {

    private final Sides sides;
    private final Summaries summaries;
    private final Listings listings;

    TimelineController(Sides sides, Summaries summaries, Listings listings) {
        this.sides = sides;
        this.summaries = summaries;
        this.listings = listings;
    }

    @Bean
    static Sections sections(Summaries summaries) {
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
    static SitemapSource siteAddresses(Sections sections, Summaries summaries) {
        return SitemapSource.ofTheSite(sections, () -> summaries.current().updated());
    }

    @GetMapping("/")
    Page timeline(HttpServletRequest request) {
        return TimelinePage.of(
                summaries.current(),
                sides.findAllByOrderByPosition(),
                listings.list(FilterForm.of("/", request.getParameterMap()), ""));
    }
}
