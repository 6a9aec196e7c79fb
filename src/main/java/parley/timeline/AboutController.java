package parley.timeline;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parley.publishing.Head;

@Controller
class AboutController {

    /** The page is the same whatever is on record. */
    record AboutPage(Head head) {}

    @GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView about() {
        return new ModelAndView(
                "about",
                "page",
                new AboutPage(
                        new Head(
                                "How to read this",
                                "Whose words are whose, how exact a date is, what a status means, and where the record comes from.",
                                "/about")));
    }
}
