package parley.record.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;

/** A side of a participant, and from when to when. */
@Embeddable
public record ParticipantSide(
        @ManyToOne Side side,

        @Column(name = "from_text") @Nullable EdtfDate from,

        @Column(name = "to_text") @Nullable EdtfDate to) {

    /** From when; none where no source says. */
    public EdtfDate start() {
        return Objects.requireNonNullElse(from, EdtfDate.NONE);
    }

    /** Until when; none where no source says. */
    public EdtfDate end() {
        return Objects.requireNonNullElse(to, EdtfDate.NONE);
    }
}
