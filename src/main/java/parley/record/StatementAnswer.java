package parley.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import org.hibernate.annotations.Immutable;
import parley.record.value.AnswerKind;
import parley.record.value.WhoSays;

/** Says that one statement answers another. */
@Entity
@Immutable
public class StatementAnswer {

    @Embeddable
    record AnswerKey(
            @Column(name = "statement_id") String statementId,
            @Column(name = "position") int position) {}

    @EmbeddedId
    private AnswerKey key;

    @ManyToOne(fetch = FetchType.LAZY)
    @MapsId("statementId")
    private Statement statement;

    @ManyToOne(fetch = FetchType.LAZY)
    private Statement answered;

    private AnswerKind how;

    private WhoSays says;

    protected StatementAnswer() {}

    /** The statement that answers the other. */
    public Statement statement() {
        return statement;
    }

    /** The statement that is answered. */
    public Statement answered() {
        return answered;
    }

    public AnswerKind how() {
        return how;
    }

    /** What stands after the one that it is shown with; empty where the speaker says it. */
    public String note() {
        return says == WhoSays.SOURCE ? "as the source says" : "";
    }

    /** Whether the speaker says that this answers the other, or the source does. */
    public WhoSays says() {
        return says;
    }
}
