package parley.ingest.derive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.yaml.LocatedText;

/** The side of each participant. */
public final class SidesOfParticipants {

    private final Map<String, Participant> participants = new HashMap<>();

    SidesOfParticipants(RecordContent content) {
        content.participants()
                .forEach(one -> participants.putIfAbsent(one.id().text(), one));
    }

    /** The side of a participant; empty for those who have none. */
    public Optional<LocatedText> of(LocatedText participant) {
        return Optional.ofNullable(participants.get(participant.text())).flatMap(Participant::side);
    }
}
