package parley.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people and delegations on record. */
public interface Participants extends Repository<Participant, String> {

    Optional<Participant> findById(String id);

    /** Everyone, by side, then by name. */
    @Query("select p from Participant p join fetch p.side s order by s.position, p.name, p.id")
    List<Participant> all();

    @Query("select p.id from Participant p")
    List<String> ids();

    List<Participant> findByIdIn(Collection<String> ids);
}
