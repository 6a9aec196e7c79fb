package parley.record;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the record is summed up. */
public interface Summaries extends Repository<Summary, Integer> {

    @Query("select s from Summary s")
    Summary current();
}
