package parley.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The talks on record; "talks" is its own plural. */
public interface TalksOnRecord extends Repository<Talks, String> {

    Optional<Talks> findById(String id);

    @Query("select t.id from Talks t")
    List<String> ids();

    List<Talks> findByIdIn(Collection<String> ids);
}
