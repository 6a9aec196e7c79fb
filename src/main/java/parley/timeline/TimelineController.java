package parley.timeline;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.filter.FilterForm;
import parley.publishing.Page;
import parley.publishing.format.Format;
import parley.record.history.Summaries;
import parley.record.participant.Sides;

@Controller
record TimelineController(Sides sides, Summaries summaries, Listings listings) {

    @GetMapping("/")
    Page timeline(HttpServletRequest request) {
        return TimelinePage.of(
                summaries.current(),
                sides.parties(),
                listings.list(FilterForm.of("/", request.getParameterMap()), "", Format.isData(request)));
    }
}
