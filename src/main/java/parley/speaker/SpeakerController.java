package parley.speaker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parley.publishing.Addresses;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Entries;
import parley.record.Participant;
import parley.record.Participants;
import parley.search.FilterForm;
import parley.statement.Slice;
import parley.timeline.Listings;

@Controller
class SpeakerController {

    private final Participants participants;
    private final Entries entries;
    private final Listings listings;
    private final Developments developments;

    SpeakerController(
            Participants participants,
            Entries entries,
            Listings listings,
            Developments developments) {
        this.participants = participants;
        this.entries = entries;
        this.listings = listings;
        this.developments = developments;
    }

    @GetMapping("/speakers")
    Page list(HttpServletRequest request) {
        var form = FilterForm.of("/speakers", request.getParameterMap(), FilterForm.ALL_FILTERS);
        var everyone = SpeakersPage.ordered(participants.all());
        var ids = everyone.stream().map(Participant::id).toList();
        return SpeakersPage.of(
                Slice.of(
                        form,
                        Participant::id,
                        id -> Optional.of(ids.indexOf(id)).filter(place -> place >= 0),
                        (start, end) -> everyone.subList(start, Math.min(end, everyone.size())),
                        SpeakersPage.table(everyone)));
    }

    @Bean
    static Addresses participantAddresses(Participants participants) {
        return Addresses.in("/speakers/", participants::ids);
    }

    @GetMapping("/speakers/{id}")
    Page speaker(@PathVariable String id, HttpServletRequest request) {
        var person =
                participants
                        .findById(id)
                        .orElseThrow(() -> new NotOnRecord("/speakers/", id, participants.ids()));
        var form = FilterForm.of("/speakers/" + id, request.getParameterMap(), "speaker", "side");
        return SpeakerPage.of(
                person,
                listings.list(form, id),
                developments.of(id),
                entries.talksWith(id),
                entries.speakingOf(id, SpeakerPage.SPOKEN_OF));
    }
}
