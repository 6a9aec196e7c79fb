package parley.timeline;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.cite.Citations;
import parley.cite.CiteThis;
import parley.publishing.Head;
import parley.publishing.Page;
import parley.record.history.Summaries;
import parley.record.history.Summary;

@Controller
record AboutController(Citations citations, Summaries summaries) {

    /** The page about the site, which depends on the record only in how that is cited and what of it was checked. */
    record AboutPage(Head head, Summary summary, CiteThis cite) implements Page {

        /** The page has no data of its own. */
        record Nothing() {}

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
                        "Whose words are whose, how exact a date is, what a status means, and where the record comes"
                                + " from.",
                        "/about"),
                summaries.current(),
                citations.ofRecord());
    }
}
