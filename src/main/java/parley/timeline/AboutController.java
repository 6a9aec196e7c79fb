package parley.timeline;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.cite.Citations;
import parley.cite.CiteThis;
import parley.publishing.Head;
import parley.publishing.Page;

@Controller
class AboutController {

    /** The page is the same whatever is on record, but for how the record is cited. */
    record AboutPage(Head head, CiteThis cite) implements Page {

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

    private final Citations citations;

    AboutController(Citations citations) {
        this.citations = citations;
    }

    @GetMapping("/about")
    Page about() {
        return new AboutPage(
                new Head(
                        "How to read this",
                        "Whose words are whose, how exact a date is, what a status means, and where the record comes from.",
                        "/about"),
                citations.ofRecord());
    }
}
