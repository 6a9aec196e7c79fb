package parley.record;

import java.util.Optional;
import parley.record.value.EdtfDate;

/**
 * An entry of the timeline: either a statement or talks.
 *
 * @param position its order on the timeline, from 1
 */
public record Entry(int position, Optional<Statement> statement, Optional<Talks> talks) {

    public static Entry of(Statement statement) {
        return new Entry(statement.position(), Optional.of(statement), Optional.empty());
    }

    public static Entry of(Talks talks) {
        return new Entry(talks.position(), Optional.empty(), Optional.of(talks));
    }

    /** When the statement was said, or the talks held. */
    public EdtfDate date() {
        return statement.map(Statement::date).or(() -> talks.map(Talks::date)).orElseThrow();
    }
}
