package parley.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.hibernate.annotations.Immutable;
import parley.record.value.ParticipantKind;

/** A person, or a delegation that acts as one. One with a statement on record is a speaker. */
@Entity
@Immutable
public class Participant {

    @Id
    private String id;

    private String firstId;
    private int position;
    private String name;

    private ParticipantKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Side side;

    private int statements;
    private int quotes;

    @OneToMany
    @JoinColumn(name = "participant_id")
    @OrderBy("position")
    private List<Office> offices;

    protected Participant() {}

    public String id() {
        return id;
    }

    /** The id that they had first, which no renaming changes. */
    public String firstId() {
        return firstId;
    }

    public String name() {
        return name;
    }

    public ParticipantKind kind() {
        return kind;
    }

    public Side side() {
        return side;
    }

    /** How many statements of theirs are on record. */
    public int statements() {
        return statements;
    }

    /** How many of those are quotes. */
    public int quotes() {
        return quotes;
    }

    public boolean isSpeaker() {
        return statements > 0;
    }

    /** The offices that sources give them, by the oldest source first. */
    public List<Office> offices() {
        return offices;
    }
}
