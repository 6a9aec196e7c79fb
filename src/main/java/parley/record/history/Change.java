package parley.record.history;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import parley.record.Statement;
import parley.record.Talks;
import parley.record.Topic;
import parley.record.participant.Participant;
import parley.record.source.Source;
import parley.record.value.ChangeKind;
import parley.record.value.FormerValue;
import parley.record.value.Thing;

/** A source that was added, or something that was corrected, renamed or withdrawn. */
@Entity
@Immutable
public class Change {

    @Id
    private String id;

    private int position;
    private LocalDate changed;

    private ChangeKind kind;

    private Thing thing;

    private String thingId;
    private @Nullable String fromId;
    private @Nullable String field;
    private @Nullable String was;
    private @Nullable String reason;
    private int statements;
    private int talks;
    private int reports;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Statement statement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant participant;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "talks_id")
    private @Nullable Talks talksChanged;

    protected Change() {}

    /** Unique, and never changes: feeds identify a change by it. */
    public String id() {
        return id;
    }

    public LocalDate day() {
        return changed;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** What kind of thing was changed; a source where one was added. */
    public Thing thing() {
        return thing;
    }

    /** The id that the thing had after the change. */
    public String thingId() {
        return thingId;
    }

    /** The id that it had before; empty unless it was renamed. */
    public Optional<String> fromId() {
        return Optional.ofNullable(fromId);
    }

    /** What stood there before a correction; empty where the log does not say. */
    public Optional<FormerValue> before() {
        return Optional.ofNullable(field).map(key -> new FormerValue(key, was));
    }

    /** Why; empty where a source was added, and for some renamings. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** How many statements were added with the source. */
    public int statements() {
        return statements;
    }

    /** How many sets of talks were added with the source. */
    public int talks() {
        return talks;
    }

    /** How many reports were added with the source of statements already on record. */
    public int reports() {
        return reports;
    }

    /** The statement that was changed, while it is on record. */
    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }

    /** The talks that were changed, while they are on record. */
    public Optional<Talks> talksChanged() {
        return Optional.ofNullable(talksChanged);
    }

    /** The participant that was changed, while they are on record. */
    public Optional<Participant> participant() {
        return Optional.ofNullable(participant);
    }

    /** The source that was changed or added, while it is on record. */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** The topic that was changed, while it is on record. */
    public Optional<Topic> topic() {
        return Optional.ofNullable(topic);
    }
}
