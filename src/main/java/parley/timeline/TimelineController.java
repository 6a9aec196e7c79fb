package parley.timeline;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.publishing.Addresses;
import parley.publishing.Page;
import parley.record.Sides;
import parley.record.Summaries;
import parley.search.FilterForm;

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
    static Addresses siteAddresses(Summaries summaries) {
        return Addresses.ofTheSite(() -> summaries.current().updated());
    }

    @GetMapping("/")
    Page timeline(HttpServletRequest request) {
        return TimelinePage.of(
                summaries.current(),
                sides.findAllByOrderByPosition(),
                listings.list(FilterForm.of("/", request.getParameterMap()), ""));
    }
}
