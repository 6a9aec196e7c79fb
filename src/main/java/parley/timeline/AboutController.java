package parley.timeline;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.publishing.Head;
import parley.publishing.Page;

@Controller
class AboutController {

    /** The page is the same whatever is on record. */
    record AboutPage(Head head) implements Page {

        /** No more than what every page says of itself. */
        record Nothing() {}

        @Override
        public String template() {
            return "about";
        }

        @Override
        public String address() {
            return "/about";
        }

        @Override
        public Nothing json() {
            return new Nothing();
        }
    }

    @GetMapping("/about")
    Page about() {
        return new AboutPage(
                new Head(
                        "How to read this",
                        "Whose words are whose, how exact a date is, what a status means, and where the record comes from.",
                        "/about"));
    }
}
