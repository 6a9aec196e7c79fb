package parley.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

/** The sources on record. */
public interface Sources extends Neighbours<Source> {

    Optional<Source> findById(String id);

    /** Those from one place through another in the order by date published, from 1. */
    List<Source> findByPositionBetweenOrderByPosition(int first, int last);

    /** The last place in their order, which has no gap. */
    @Query("select coalesce(max(s.position), 0) from Source s")
    int size();

    /** The ids from one place through another in their order, from 1. */
    @Query("select s.id from Source s where s.position between :first and :last order by" + " s.position")
    List<String> ids(int first, int last);
}
