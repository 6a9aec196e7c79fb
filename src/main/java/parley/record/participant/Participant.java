package parley.record.participant;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import parley.record.value.ParticipantKind;

/** A person, or a delegation that acts as one. One with a statement on record is a speaker. */
@Entity
@Immutable
public class Participant {

    /** A name in another language, or, without one, another spelling. */
    @Embeddable
    public record FurtherName(@Nullable String language, String name) {}

    @Id
    private String id;

    private String firstId;
    private int position;
    private String name;
    private @Nullable String disambiguation;

    private ParticipantKind kind;

    @ElementCollection
    @CollectionTable(name = "participant_side", joinColumns = @JoinColumn(name = "participant_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<ParticipantSide> sides;

    private @Nullable String wikidata;
    private int statements;
    private int quotes;

    @ElementCollection
    @CollectionTable(name = "participant_name", joinColumns = @JoinColumn(name = "participant_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<FurtherName> names;

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

    /** The name alone, which namesakes share. */
    public String name() {
        return name;
    }

    /** What tells them from a namesake; empty where nobody shares the name. */
    public Optional<String> disambiguation() {
        return Optional.ofNullable(disambiguation);
    }

    /** The name as readers see it, with what tells them from a namesake. */
    public String fullName() {
        return disambiguation == null ? name : "%s (%s)".formatted(name, disambiguation);
    }

    /** The name from its last word on, by which lists are in order; that of a delegation as it is. */
    public String sortName() {
        var last = kind == ParticipantKind.PERSON ? name.lastIndexOf(' ') : -1;
        return last < 0 ? name : name.substring(last + 1) + ", " + name.substring(0, last);
    }

    /** Names in other languages, then other spellings. */
    public List<FurtherName> names() {
        return names;
    }

    /** The id at Wikidata, as in Q42. */
    public Optional<String> wikidata() {
        return Optional.ofNullable(wikidata);
    }

    public ParticipantKind kind() {
        return kind;
    }

    /** Their sides, the first one held first; empty for those who have none, such as a mediator. */
    public List<ParticipantSide> sides() {
        return sides;
    }

    /** The last side on record; what they said stands under the side of its day. */
    public Optional<Side> lastSide() {
        return sides.isEmpty()
                ? Optional.empty()
                : Optional.of(sides.get(sides.size() - 1).side());
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
