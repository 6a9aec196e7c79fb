package parley.talks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.cite.Citations;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Entries;
import parley.record.TalksOnRecord;
import parley.search.Filter;
import parley.search.FilterForm;
import parley.statement.Comparisons;
import parley.statement.EntryLists;

@Controller
class TalksController {

    private final TalksOnRecord talksOnRecord;
    private final Entries entries;
    private final Comparisons comparisons;
    private final EntryLists lists;
    private final Citations citations;

    TalksController(
            TalksOnRecord talksOnRecord,
            Entries entries,
            Comparisons comparisons,
            EntryLists lists,
            Citations citations) {
        this.talksOnRecord = talksOnRecord;
        this.entries = entries;
        this.comparisons = comparisons;
        this.lists = lists;
        this.citations = citations;
    }

    @GetMapping("/talks")
    Page list() {
        return TalksListPage.of(entries.talks());
    }

    @GetMapping("/talks/{id}")
    Page talks(@PathVariable String id, HttpServletRequest request) {
        var talks =
                talksOnRecord
                        .findById(id)
                        .orElseThrow(() -> new NotOnRecord("/talks/", id, talksOnRecord.near(id)));
        var form = FilterForm.of("/talks/" + id, request.getParameterMap(), FilterForm.ALL_FILTERS);
        var about = Filter.NONE.about(id);
        var atTheTable =
                talks.participants().stream()
                        .map(person -> person.side().id())
                        .collect(Collectors.toSet());
        return TalksPage.of(
                talks,
                comparisons.compare(
                        form,
                        about,
                        side -> atTheTable.contains(side.id()),
                        lists.feed("talks/" + talks.firstId(), about, TalksNews::of)),
                citations.ofTalks(talks));
    }
}
