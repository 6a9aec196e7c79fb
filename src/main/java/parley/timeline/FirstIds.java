package parley.timeline;

import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.record.Participant;
import parley.record.Participants;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.Topic;
import parley.record.Topics;

/** The ids that things in a filter had first, which no renaming changes. */
@Component
class FirstIds {

    private final Participants participants;
    private final Topics topics;
    private final TalksOnRecord talksOnRecord;

    FirstIds(Participants participants, Topics topics, TalksOnRecord talksOnRecord) {
        this.participants = participants;
        this.topics = topics;
        this.talksOnRecord = talksOnRecord;
    }

    /** Of what is never renamed, the id itself. */
    String of(Field field, String id) {
        return switch (field) {
            case SPEAKER, SPEAKS_OF ->
                participants.findById(id).map(Participant::firstId).orElse(id);
            case TOPIC -> topics.findById(id).map(Topic::firstId).orElse(id);
            case TALKS -> talksOnRecord.findById(id).map(Talks::firstId).orElse(id);
            default -> id;
        };
    }
}
