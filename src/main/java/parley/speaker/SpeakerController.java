package parley.speaker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.FilterForm;
import parley.publishing.Link;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.publishing.format.Format;
import parley.record.Corrections;
import parley.record.Entry;
import parley.record.TalksOnRecord;
import parley.record.participant.Participant;
import parley.record.participant.Participants;
import parley.record.participant.Spellings;
import parley.statement.EntryLists;
import parley.statement.KeysetPage;
import parley.talks.TalksCalendar;
import parley.talks.TalksView;
import parley.timeline.Listings;

@Controller
record SpeakerController(
        Participants participants,
        Spellings spellings,
        TalksOnRecord talksOnRecord,
        Corrections corrections,
        Listings listings,
        EntryLists lists) {

    @GetMapping("/speakers")
    Page list(HttpServletRequest request) {
        var form = FilterForm.unfiltered("/speakers", request.getParameterMap(), "q", "side", FilterForm.LETTER);
        var answer = lists.answer(Filter.NONE);
        var counts = answer.counts(Field.SPEAKER);
        var everyone = participants.all();
        var named = everyone.stream().filter(named(form)).toList();
        var letter = form.value(FilterForm.LETTER);
        var found = named.stream()
                .filter(person ->
                        letter.isEmpty() || NameFinder.letter(person.sortName()).equals(letter))
                .toList();
        var listed = found.stream().map(Participant::id).collect(Collectors.toSet());
        var ids = SpeakersPage.ordered(counts).stream().filter(listed::contains).toList();
        var page = KeysetPage.of(
                form,
                new KeysetPage.Things<>(
                        Participant::id,
                        id -> Optional.of(ids.indexOf(id)).filter(place -> place >= 0),
                        (start, end) -> people(ids.subList(start, Math.min(end, ids.size()))),
                        ids.size()),
                SpeakersPage.table(() -> found),
                KeysetPage.LINES);
        return SpeakersPage.of(
                Finder.of(form, everyone, named, ids.size()), page, answer, counts.number(Filter.UNNAMED));
    }

    private Predicate<Participant> named(FilterForm form) {
        var name = form.value("q");
        var side = form.value("side");
        var names = new NameFinder(name.isEmpty() ? List.of() : spellings.byName(), name);
        return person -> (name.isEmpty() || names.finds(person))
                && (side.isEmpty()
                        || Finder.sides(person).stream()
                                .anyMatch(one -> one.id().equals(side)));
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
        var ids = SpeakersPage.ordered(lists.answer(Filter.NONE).counts(Field.SPEAKER));
        var place = ids.indexOf(id);
        return SpeakerPage.of(
                person,
                listings.list(form, id, Format.isData(request)),
                developments(id),
                takesPart(person),
                spokenOf(id),
                corrections.findByParticipantIdOrderByPosition(id),
                neighbour(ids, place - 1),
                neighbour(ids, place + 1));
    }

    private @Nullable Link neighbour(List<String> ids, int place) {
        return place < 0 || place >= ids.size()
                ? null
                : participants
                        .findById(ids.get(place))
                        .map(one -> new Link("/speakers/" + one.id(), one.fullName()))
                        .orElse(null);
    }

    /** The topics that someone has most statements on; all topics are in the filter of the page. */
    private List<SpeakerPage.Development> developments(String speaker) {
        var said = lists.answer(Filter.NONE.with(Field.SPEAKER, speaker));
        return said.counts(Field.TOPIC).most(SpeakerPage.MOST_TOPICS).stream()
                .map(topic -> {
                    var ends = said.ends(Field.TOPIC, topic.id()).orElseThrow();
                    return new SpeakerPage.Development(
                            topic.id(),
                            new Link("/speakers/" + speaker + "?topic=" + topic.id(), topic.name()),
                            topic.entries(),
                            ends.first(),
                            ends.last());
                })
                .toList();
    }

    private SpeakerPage.TakesPart takesPart(Participant person) {
        var positions = talksOnRecord.positionsWith(person.id());
        var last = positions.subList(Math.max(0, positions.size() - SpeakerPage.MOST), positions.size());
        return new SpeakerPage.TakesPart(
                TalksView.at(talksOnRecord, last),
                positions.size() <= SpeakerPage.MOST_TALKS
                        ? null
                        : new Link("/talks?speaker=" + person.id(), "All talks with " + person.fullName()),
                TalksCalendar.of("Parley: talks with " + person.fullName(), talksOnRecord, positions));
    }

    /** The first statements of others that speak of a participant. */
    private List<Entry> spokenOf(String id) {
        var own = lists.answer(Filter.NONE.with(Field.SPEAKS_OF, id).with(Field.SPEAKER, id))
                .positions();
        var all = lists.answer(Filter.NONE.with(Field.SPEAKS_OF, id)).positions();
        return lists.at(Arrays.stream(all)
                .filter(place -> Arrays.binarySearch(own, place) < 0)
                .limit(SpeakerPage.MOST)
                .boxed()
                .toList());
    }
}
