package parley.record.history;

import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The summary of the record. */
public interface Summaries extends Repository<Summary, Integer> {

    Optional<Summary> findById(Integer id);

    /** The one summary; read only once in a transaction. */
    default Summary current() {
        // Every record has one. Where a connection is lost, Hibernate finds none instead of failing.
        return findById(1).orElseThrow(() -> new DataAccessResourceFailureException("no summary is found"));
    }

    /** The version that the database holds now. */
    @Query("select s.version from Summary s")
    String version();

    /** How many entries the timeline has. */
    @Query("select s.statements + s.talks from Summary s")
    int size();
}
