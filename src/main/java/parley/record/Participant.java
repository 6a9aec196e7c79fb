package parley.record;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.hibernate.annotations.Immutable;
import parley.record.value.Vocabulary;

/** A person, or a delegation that acts as one. One with a statement on record is a speaker. */
@Entity
@Immutable
public class Participant {

    /** Whether a participant is one person or several who act as one. */
    public enum Kind implements Vocabulary {
        PERSON("person"),
        DELEGATION("delegation");

        @EnumeratedValue
        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    @Id
    private String id;

    private String firstId;
    private int position;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Side side;

    private int statements;
    private int ownWords;

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

    public Kind kind() {
        return kind;
    }

    public Side side() {
        return side;
    }

    /** How many statements of theirs are on record. */
    public int statements() {
        return statements;
    }

    /** How many of those are all in their own words. */
    public int ownWords() {
        return ownWords;
    }

    public boolean isSpeaker() {
        return statements > 0;
    }

    /** The offices that sources give them, by the oldest source first. */
    public List<Office> offices() {
        return offices;
    }
}
