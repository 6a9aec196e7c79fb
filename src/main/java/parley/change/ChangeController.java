package parley.change;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import parley.record.Changes;

@Controller
@Transactional(readOnly = true)
class ChangeController {

    private final Changes changes;

    ChangeController(Changes changes) {
        this.changes = changes;
    }

    @GetMapping(path = "/changes", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView changes() {
        return new ModelAndView(
                "changes", "page", ChangesPage.of(changes.newest(ChangesPage.MOST)));
    }
}
