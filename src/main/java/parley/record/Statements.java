package parley.record;

import java.util.Optional;

/** The statements on record. */
public interface Statements extends Neighbours<Statement> {

    Optional<Statement> findById(String id);

    /** The statement at one place among those first had from a source. */
    Optional<Statement> findBySourceIdAndSourcePosition(String source, int sourcePosition);
}
