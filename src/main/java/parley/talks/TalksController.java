package parley.talks;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Entries;
import parley.record.Sides;
import parley.record.TalksOnRecord;

@Controller
@Transactional(readOnly = true)
class TalksController {

    private final TalksOnRecord talksOnRecord;
    private final Entries entries;
    private final Sides sides;

    TalksController(TalksOnRecord talksOnRecord, Entries entries, Sides sides) {
        this.talksOnRecord = talksOnRecord;
        this.entries = entries;
        this.sides = sides;
    }

    @GetMapping("/talks")
    Page list() {
        return TalksListPage.of(entries.talks());
    }

    @GetMapping("/talks/{id}")
    Page talks(@PathVariable String id) {
        var talks =
                talksOnRecord
                        .findById(id)
                        .orElseThrow(() -> new NotOnRecord("/talks/", id, talksOnRecord.ids()));
        return TalksPage.of(talks, sides.findAllByOrderByPosition(), entries.saidAboutTalks(id));
    }
}
