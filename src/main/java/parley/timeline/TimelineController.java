package parley.timeline;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parley.record.Entries;
import parley.record.Sides;
import parley.record.Summaries;

@Controller
@Transactional(readOnly = true)
class TimelineController {

    private final Entries entries;
    private final Sides sides;
    private final Summaries summaries;

    TimelineController(Entries entries, Sides sides, Summaries summaries) {
        this.entries = entries;
        this.sides = sides;
        this.summaries = summaries;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView timeline() {
        return new ModelAndView(
                "timeline",
                "page",
                TimelinePage.of(
                        summaries.current(), sides.findAllByOrderByPosition(), entries.all()));
    }
}
