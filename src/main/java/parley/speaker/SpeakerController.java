package parley.speaker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Entry;
import parley.record.Participant;
import parley.record.Participants;
import parley.record.TalksOnRecord;
import parley.statement.EntryLists;
import parley.statement.KeysetPage;
import parley.talks.TalksReader;
import parley.timeline.Listings;

@Controller
class SpeakerController {

    private final Participants participants;
    private final TalksOnRecord talksOnRecord;
    private final Listings listings;
    private final Developments developments;
    private final TalksReader reader;
    private final EntryLists lists;

    SpeakerController(
            Participants participants,
            TalksOnRecord talksOnRecord,
            Listings listings,
            Developments developments,
            TalksReader reader,
            EntryLists lists) {
        this.participants = participants;
        this.talksOnRecord = talksOnRecord;
        this.listings = listings;
        this.developments = developments;
        this.reader = reader;
        this.lists = lists;
    }

    @GetMapping("/speakers")
    Page list(HttpServletRequest request) {
        var form = FilterForm.unfiltered("/speakers", request.getParameterMap());
        var ids = SpeakersPage.ordered(lists.answer(Filter.NONE).counts(Field.SPEAKER));
        return SpeakersPage.of(KeysetPage.of(
                form,
                Participant::id,
                id -> Optional.of(ids.indexOf(id)).filter(place -> place >= 0),
                (start, end) -> people(ids.subList(start, Math.min(end, ids.size()))),
                SpeakersPage.table(participants::all)));
    }

    private List<Participant> people(List<String> ids) {
        var found =
                participants.findByIdIn(ids).stream().collect(Collectors.toMap(Participant::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    @GetMapping("/speakers/{id}")
    Page speaker(@PathVariable String id, HttpServletRequest request) {
        var person = participants.findById(id).orElseThrow(() -> new NotOnRecord("/speakers/", id, participants.ids()));
        var form = FilterForm.of("/speakers/" + id, request.getParameterMap(), "speaker", "side");
        return SpeakerPage.of(
                person, listings.list(form, id), developments.of(id), talks(id, person.name()), spokenOf(id));
    }

    /** The last in the order of the timeline. */
    private SpeakerPage.TakesPart talks(String id, String name) {
        var places = talksOnRecord.positionsWith(id);
        var shown = reader.at(places.subList(Math.max(0, places.size() - SpeakerPage.MOST), places.size()));
        return new SpeakerPage.TakesPart(shown, places.size(), reader.calendar("Parley: talks with " + name, places));
    }

    /** What others said of one participant, the newest of it. */
    private List<Entry> spokenOf(String id) {
        var spokenOf = new Filter(Map.of(Field.SPEAKS_OF, id), Filter.Order.NEWEST);
        var own = lists.answer(Filter.NONE.with(Field.SPEAKS_OF, id).with(Field.SPEAKER, id))
                .positions();
        var all = lists.answer(spokenOf).positions();
        return lists.at(Arrays.stream(all)
                .filter(place -> Arrays.binarySearch(own, place) < 0)
                .limit(SpeakerPage.MOST)
                .boxed()
                .toList());
    }
}
