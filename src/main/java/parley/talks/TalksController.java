package parley.talks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.cite.Citations;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Participant;
import parley.record.Participants;
import parley.record.TalksOnRecord;
import parley.statement.Comparisons;
import parley.statement.EntryLists;
import parley.statement.KeysetPage;

@Controller
class TalksController {

    private final TalksOnRecord talksOnRecord;
    private final Participants participants;
    private final TalksReader reader;
    private final Comparisons comparisons;
    private final EntryLists lists;
    private final Citations citations;

    TalksController(
            TalksOnRecord talksOnRecord,
            Participants participants,
            TalksReader reader,
            Comparisons comparisons,
            EntryLists lists,
            Citations citations) {
        this.talksOnRecord = talksOnRecord;
        this.participants = participants;
        this.reader = reader;
        this.comparisons = comparisons;
        this.lists = lists;
        this.citations = citations;
    }

    @GetMapping("/talks")
    Page list(HttpServletRequest request) {
        var form = FilterForm.unfiltered("/talks", request.getParameterMap(), "speaker");
        var id = form.value("speaker");
        var with = id.isEmpty() ? null : speaker(id);
        var places = with == null ? places() : talksOnRecord.positionsWith(id);
        var slice = KeysetPage.of(
                form,
                TalksView::id,
                one -> talksOnRecord
                        .position(one)
                        .map(place -> Collections.binarySearch(places, place))
                        .filter(place -> place >= 0),
                (start, end) -> reader.at(places.subList(start, Math.min(end, places.size()))),
                TalksCsv.table(() -> reader.at(places)));
        var name = with == null ? "Parley: talks" : "Parley: talks with " + with.name();
        return TalksListPage.of(with, slice, reader.calendar(name, places));
    }

    /** The places of all talks on the timeline. */
    private List<Integer> places() {
        var talks = lists.answer(Filter.NONE.with(Field.KIND, Filter.EntryKind.TALKS.text()))
                .positions();
        return Arrays.stream(talks).boxed().toList();
    }

    private Participant speaker(String id) {
        return participants.findById(id).orElseThrow(() -> new NotOnRecord("/speakers/", id, participants.ids()));
    }

    @GetMapping("/talks/{id}")
    Page talks(@PathVariable String id, HttpServletRequest request) {
        var talks =
                talksOnRecord.findById(id).orElseThrow(() -> new NotOnRecord("/talks/", id, talksOnRecord.near(id)));
        var form = FilterForm.unfiltered("/talks/" + id, request.getParameterMap());
        var about = Filter.NONE.with(Field.TALKS, id);
        var atTheTable =
                talks.participants().stream().map(person -> person.side().id()).collect(Collectors.toSet());
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
