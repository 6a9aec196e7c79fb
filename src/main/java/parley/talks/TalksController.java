package parley.talks;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parley.cite.Citations;
import parley.publishing.NotOnRecord;
import parley.record.Entries;
import parley.record.Sides;
import parley.record.TalksOnRecord;

@Controller
@Transactional(readOnly = true)
class TalksController {

    private final TalksOnRecord talksOnRecord;
    private final Entries entries;
    private final Sides sides;
    private final Citations citations;

    TalksController(
            TalksOnRecord talksOnRecord, Entries entries, Sides sides, Citations citations) {
        this.talksOnRecord = talksOnRecord;
        this.entries = entries;
        this.sides = sides;
        this.citations = citations;
    }

    @GetMapping(path = "/talks", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView list() {
        return new ModelAndView("talks-list", "page", TalksListPage.of(entries.talks()));
    }

    @GetMapping(path = "/talks/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView talks(@PathVariable String id) {
        var talks =
                talksOnRecord
                        .findById(id)
                        .orElseThrow(() -> new NotOnRecord("/talks/", id, talksOnRecord.ids()));
        return new ModelAndView(
                "talks",
                "page",
                TalksPage.of(
                        talks,
                        sides.findAllByOrderByPosition(),
                        entries.saidAboutTalks(id),
                        citations.ofTalks(talks)));
    }
}
