package parley.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.Immutable;

/** An office that sources give a participant, with where the oldest and the newest of them does. */
@Entity
@Immutable
public class Office {

    @Embeddable
    record Key(
            @Column(name = "participant_id") String participantId,
            @Column(name = "position") int position) {}

    @EmbeddedId
    private Key key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("participantId")
    private Participant participant;

    private String office;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source firstSource;

    private int firstParagraph;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source lastSource;

    protected Office() {}

    public Participant participant() {
        return participant;
    }

    /** The office as the sources put it. */
    public String office() {
        return office;
    }

    public Source firstSource() {
        return firstSource;
    }

    /** The paragraph of the oldest source, from 1. */
    public int firstParagraph() {
        return firstParagraph;
    }

    public Source lastSource() {
        return lastSource;
    }
}
