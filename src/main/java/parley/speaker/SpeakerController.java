package parley.speaker;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import parley.publishing.Addresses;
import parley.publishing.NotOnRecord;
import parley.publishing.Page;
import parley.record.Entries;
import parley.record.Participants;

@Controller
@Transactional(readOnly = true)
class SpeakerController {

    private final Participants participants;
    private final Entries entries;

    SpeakerController(Participants participants, Entries entries) {
        this.participants = participants;
        this.entries = entries;
    }

    @GetMapping("/speakers")
    Page list() {
        return SpeakersPage.of(participants.all());
    }

    @Bean
    static Addresses participantAddresses(Participants participants) {
        return Addresses.in("/speakers/", participants::ids);
    }

    @GetMapping(path = "/speakers/{id}", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView speaker(@PathVariable String id) {
        var person =
                participants
                        .findById(id)
                        .orElseThrow(() -> new NotOnRecord("/speakers/", id, participants.ids()));
        return new ModelAndView(
                "speaker",
                "page",
                SpeakerPage.of(
                        person, entries.saidBy(id), entries.talksWith(id), entries.speakingOf(id)));
    }
}
