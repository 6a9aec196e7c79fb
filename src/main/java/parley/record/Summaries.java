package parley.record;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the record is summed up. */
public interface Summaries extends Repository<Summary, Integer> {

    @Query("select s from Summary s")
    Summary current();

    /** Which record the database holds at this moment. */
    @Query("select s.version from Summary s")
    String version();

    /** How many entries the timeline has. */
    @Query("select s.statements + s.talks from Summary s")
    int size();
}
