package parley.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The place of one statement, or of one set of talks, in the one order of the timeline. */
@Entity
@Immutable
public class Entry {

    @Id private int position;

    @OneToOne(fetch = FetchType.LAZY)
    private @Nullable Statement statement;

    @OneToOne(fetch = FetchType.LAZY)
    private @Nullable Talks talks;

    protected Entry() {}

    /** Its order on the timeline, from 1. */
    public int position() {
        return position;
    }

    /** The statement that stands here, if one does. */
    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }

    /** The talks that stand here, if some do. */
    public Optional<Talks> talks() {
        return Optional.ofNullable(talks);
    }

    /** When the statement was said, or the talks held. */
    public EdtfDate date() {
        return statement()
                .map(Statement::date)
                .or(() -> talks().map(Talks::date))
                .orElse(EdtfDate.NONE);
    }
}
