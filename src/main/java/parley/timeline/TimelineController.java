package parley.timeline;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parley.record.Sides;
import parley.record.Summaries;
import parley.search.FilterForm;

@Controller
@Transactional(readOnly = true)
class TimelineController {

    private final Sides sides;
    private final Summaries summaries;
    private final Listings listings;

    TimelineController(Sides sides, Summaries summaries, Listings listings) {
        this.sides = sides;
        this.summaries = summaries;
        this.listings = listings;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView timeline(HttpServletRequest request, HttpServletResponse response) {
        var list = listings.list(FilterForm.of("/", request.getParameterMap()), "");
        if (list.isFaulty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        return new ModelAndView(
                "timeline",
                "page",
                TimelinePage.of(summaries.current(), sides.findAllByOrderByPosition(), list));
    }
}
