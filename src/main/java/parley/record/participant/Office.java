package parley.record.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import parley.record.source.Source;
import parley.record.value.SourcePlace;

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

    private @Nullable Integer paragraph;
    private @Nullable Integer lastParagraph;
    private @Nullable String page;
    private @Nullable String timecode;

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

    /** Where in the oldest source. */
    public SourcePlace place() {
        return new SourcePlace(paragraph, lastParagraph, page, timecode);
    }

    public Source lastSource() {
        return lastSource;
    }
}
