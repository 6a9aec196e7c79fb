package parley.record.history;

import java.util.Optional;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the record is summed up. */
public interface Summaries extends Repository<Summary, Integer> {

    Optional<Summary> findById(Integer id);

    /** The one summary; read once in a transaction, however often it is asked for. */
    default Summary current() {
        // Every record has one; Hibernate finds nothing where it should fail for a lost connection.
        return findById(1).orElseThrow(() -> new DataAccessResourceFailureException("no summary is found"));
    }

    /** Which record the database holds at this moment. */
    @Query("select s.version from Summary s")
    String version();

    /** How many entries the timeline has. */
    @Query("select s.statements + s.talks from Summary s")
    int size();
}
