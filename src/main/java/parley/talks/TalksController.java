package parley.talks;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
import parley.record.TalksOnRecord;
import parley.record.TalksParticipant;
import parley.record.participant.Participant;
import parley.record.participant.Participants;
import parley.record.participant.Side;
import parley.search.text.Highlighter;
import parley.statement.Comparisons;
import parley.statement.EntryLists;
import parley.statement.KeysetPage;

@Controller
record TalksController(
        TalksOnRecord talksOnRecord,
        Participants participants,
        Comparisons comparisons,
        EntryLists lists,
        Citations citations) {

    @GetMapping("/talks")
    Page list(HttpServletRequest request) {
        var form = FilterForm.unfiltered("/talks", request.getParameterMap(), "speaker");
        var id = form.value("speaker");
        var with = id.isEmpty() ? null : speaker(id);
        var positions = with == null
                ? Arrays.stream(lists.answer(Filter.NONE.with(Field.KIND, Filter.EntryKind.TALKS.text()))
                                .positions())
                        .boxed()
                        .toList()
                : talksOnRecord.positionsWith(id);
        var grouped = grouped(positions);
        var slice = KeysetPage.of(
                form,
                new KeysetPage.Things<>(
                        TalksView::id,
                        one -> talksOnRecord.position(one).map(grouped::indexOf).filter(place -> place >= 0),
                        (start, end) -> talksOnRecord.at(grouped.subList(start, Math.min(end, grouped.size()))).stream()
                                .map(one -> TalksView.of(one, Highlighter.NONE, comparisons.saidAbout(one.id())))
                                .sorted(Comparator.comparing(TalksListPage.Progress::of))
                                .toList(),
                        grouped.size()),
                TalksCsv.table(() -> TalksView.at(talksOnRecord, positions)),
                TalksListPage.AT_ONCE);
        var name = with == null ? "Parley: talks" : "Parley: talks with " + with.fullName();
        return TalksListPage.of(with, slice, TalksCalendar.of(name, talksOnRecord, positions));
    }

    /** In the order of the list: by how far they have come, then in the order of the timeline. */
    private List<Integer> grouped(List<Integer> positions) {
        var groups = new ArrayList<Integer>();
        for (var progress : TalksListPage.Progress.values()) {
            var those = talksOnRecord.positionsIn(progress.states());
            positions.stream().filter(those::contains).forEach(groups::add);
        }
        return groups;
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
        var atTheTable = talks.participants().stream()
                .filter(TalksParticipant::isParty)
                .flatMap(one -> one.sideThen().stream())
                .map(Side::id)
                .collect(Collectors.toSet());
        var saidIn = lists.answer(Filter.NONE.with(Field.SAID_IN, id)).positions();
        return TalksPage.of(
                talks,
                lists.marker(request),
                comparisons.compare(
                        form,
                        about,
                        side -> atTheTable.contains(side.id()),
                        lists.feed("talks/" + talks.firstId(), about, TalksNews::of)),
                lists.at(Arrays.stream(saidIn).limit(TalksPage.MOST).boxed().toList()),
                saidIn.length,
                talksOnRecord.before(talks.position()),
                talksOnRecord.after(talks.position()),
                citations.ofTalks(talks));
    }
}
