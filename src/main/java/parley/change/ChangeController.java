package parley.change;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import parley.publishing.Page;
import parley.record.history.Changes;
import parley.record.history.Summaries;

@Controller
class ChangeController {

    private final Changes changes;
    private final Summaries summaries;

    ChangeController(Changes changes, Summaries summaries) {
        this.changes = changes;
        this.summaries = summaries;
    }

    @GetMapping("/changes")
    Page changes() {
        return ChangesPage.of(summaries.current().changed(), changes.newest(ChangesPage.MOST));
    }
}
