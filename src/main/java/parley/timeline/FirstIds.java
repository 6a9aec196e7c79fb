package parley.timeline;

import org.springframework.stereotype.Component;
import parley.filter.Field;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.Topic;
import parley.record.Topics;
import parley.record.participant.Participant;
import parley.record.participant.Participants;

/** The first ids of things in a filter, which a renaming does not change. */
@Component
record FirstIds(Participants participants, Topics topics, TalksOnRecord talksOnRecord) {

    /** The first id of a thing; the id itself if it can't be renamed. */
    String of(Field field, String id) {
        return switch (field) {
            case SPEAKER, SPEAKS_OF ->
                participants.findById(id).map(Participant::firstId).orElse(id);
            case TOPIC -> topics.findById(id).map(Topic::firstId).orElse(id);
            case TALKS, SAID_IN ->
                talksOnRecord.findById(id).map(Talks::firstId).orElse(id);
            default -> id;
        };
    }
}
