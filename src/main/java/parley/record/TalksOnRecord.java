package parley.record;

import java.util.Optional;

/** The talks on record; "talks" is its own plural. */
public interface TalksOnRecord extends Neighbours<Talks> {

    Optional<Talks> findById(String id);
}
