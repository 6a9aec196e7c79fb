package parley.timeline;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parley.cite.Citations;
import parley.cite.CiteThis;
import parley.publishing.Head;

@Controller
@Transactional(readOnly = true)
class AboutController {

    /** The page is the same whatever is on record, but for how the record is cited. */
    record AboutPage(Head head, CiteThis cite) {}

    private final Citations citations;

    AboutController(Citations citations) {
        this.citations = citations;
    }

    @GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView about() {
        return new ModelAndView(
                "about",
                "page",
                new AboutPage(
                        new Head(
                                "How to read this",
                                "Whose words are whose, how exact a date is, what a status means, and where the record comes from.",
                                "/about"),
                        citations.ofRecord()));
    }
}
