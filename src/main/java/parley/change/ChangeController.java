package parley.change;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.publishing.Page;
import parley.record.history.Changes;
import parley.record.history.Summaries;

@Controller
record ChangeController(Changes changes, Summaries summaries) {

    @GetMapping("/changes")
    Page list() {
        return ChangesPage.of(summaries.current().changed(), changes.newest(ChangesPage.MOST));
    }
}
