package parley.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import parley.record.value.FormerValue;

/** A correction of anything on record; the log of changes has it too. */
@Entity
@Immutable
@Table(name = "change")
@SQLRestriction("kind = 'corrected'")
public class Correction {

    @Id
    private String id;

    private int position;
    private LocalDate changed;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Statement statement;

    @Column(name = "participant_id")
    private @Nullable String participantId;

    @Column(name = "source_id")
    private @Nullable String sourceId;

    @Column(name = "topic_id")
    private @Nullable String topicId;

    private @Nullable String field;
    private @Nullable String was;
    private String reason;

    protected Correction() {}

    /** Its id in the log. */
    public String id() {
        return id;
    }

    public LocalDate day() {
        return changed;
    }

    /** What stood there before; empty where the log does not say. */
    public Optional<FormerValue> before() {
        return Optional.ofNullable(field).map(key -> new FormerValue(key, was));
    }

    public String reason() {
        return reason;
    }
}
