package parley.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources on record. */
public interface Sources extends Repository<Source, String> {

    Optional<Source> findById(String id);

    /** All of them by date published, those without one last. */
    List<Source> findAllByOrderByPosition();

    /** Those from one place in that order through another, from 1. */
    List<Source> findByPositionBetweenOrderByPosition(int first, int last);

    @Query("select s.id from Source s")
    List<String> ids();
}
