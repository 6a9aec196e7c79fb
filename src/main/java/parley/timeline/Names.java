package parley.timeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import parley.record.Participant;
import parley.record.Participants;
import parley.record.Sides;
import parley.record.Talks;
import parley.record.TalksOnRecord;
import parley.record.Topic;
import parley.record.Topics;
import parley.search.Field;
import parley.statement.SideView;

/** What the ids in a filter are called. */
@Component
class Names {

    private final Sides sides;
    private final Participants participants;
    private final Topics topics;
    private final TalksOnRecord talksOnRecord;

    Names(Sides sides, Participants participants, Topics topics, TalksOnRecord talksOnRecord) {
        this.sides = sides;
        this.participants = participants;
        this.topics = topics;
        this.talksOnRecord = talksOnRecord;
    }

    /** The names of some ids of one field, without those that are not on record. */
    Map<String, String> of(Field field, Collection<String> ids) {
        var names = new LinkedHashMap<String, String>();
        switch (field) {
            case SIDE ->
                    sides.findAllByOrderByPosition()
                            .forEach(side -> names.put(side.id(), side.name()));
            case SPEAKER, SPEAKS_OF ->
                    participants
                            .findByIdIn(ids)
                            .forEach(person -> names.put(person.id(), person.name()));
            case TOPIC ->
                    topics.findByIdIn(ids).forEach(topic -> names.put(topic.id(), topic.name()));
            case TALKS ->
                    talksOnRecord
                            .findByIdIn(ids)
                            .forEach(talks -> names.put(talks.id(), talks.title()));
            case KIND ->
                    names.putAll(
                            Map.of(
                                    "own-words",
                                    "Own words",
                                    "reported",
                                    "Reported",
                                    "talks",
                                    "Talks"));
            default -> throw new IllegalArgumentException(field + " has no names");
        }
        return names;
    }

    /** The id that what a filter names had first; of what is never renamed, the same. */
    String firstId(Field field, String id) {
        return switch (field) {
            case SPEAKER, SPEAKS_OF ->
                    participants.findById(id).map(Participant::firstId).orElse(id);
            case TOPIC -> topics.findById(id).map(Topic::firstId).orElse(id);
            case TALKS -> talksOnRecord.findById(id).map(Talks::firstId).orElse(id);
            default -> id;
        };
    }

    List<SideView> sides() {
        return sides.findAllByOrderByPosition().stream().map(SideView::of).toList();
    }
}
