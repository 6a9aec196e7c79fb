package parley.record;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.record.participant.Participant;
import parley.record.participant.Side;

/**
 * One who said a statement: a participant, or someone whom the source does not name.
 *
 * @param unnamed what the source calls them; null for a participant
 * @param side their side then; null for those who have none
 * @param office held then, as the source puts it; null where it gives none
 */
@Embeddable
public record StatementSpeaker(
        @ManyToOne @Nullable Participant participant,
        @Nullable String unnamed,
        @ManyToOne @Nullable Side side,
        @Nullable String office) {

    /** Empty where the source does not name them. */
    public Optional<Participant> named() {
        return Optional.ofNullable(participant);
    }

    /** As readers see it: the name, or what the source calls someone without one. */
    public String name() {
        return named().map(Participant::fullName).orElseGet(() -> Objects.requireNonNull(unnamed));
    }

    /** The side then. */
    public Optional<Side> sideThen() {
        return Optional.ofNullable(side);
    }

    /** The office then. */
    public Optional<String> officeThen() {
        return Optional.ofNullable(office);
    }
}
