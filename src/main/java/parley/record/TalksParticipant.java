package parley.record;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.record.participant.Participant;
import parley.record.participant.Side;
import parley.record.value.TalksRole;

/** Someone who takes part in talks, as what, and of which side. */
@Embeddable
public record TalksParticipant(
        @ManyToOne Participant participant,
        TalksRole role,
        @ManyToOne @Nullable Side side) {

    /** The side then; empty for those who have none. */
    public Optional<Side> sideThen() {
        return Optional.ofNullable(side);
    }

    /** Whether the talks are between them and others. */
    public boolean isParty() {
        return role == TalksRole.PARTY;
    }
}
