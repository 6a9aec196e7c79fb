package parley.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

/** The sources on record. */
public interface Sources extends Neighbours<Source> {

    Optional<Source> findById(String id);

    /** Those from one place through another in the order by date published, from 1. */
    List<Source> findByPositionBetweenOrderByPosition(int first, int last);

    @Query("select s.id from Source s")
    List<String> ids();
}
