package parley.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people and delegations on record. */
public interface Participants extends Repository<Participant, String> {

    Optional<Participant> findById(String id);

    /** Everyone, by side, then by name. */
    default List<Participant> all() {
        // Sorted here: databases sort texts in ways of their own.
        return inNoOrder().stream()
                .sorted(Comparator.comparing((Participant one) -> one.side().position())
                        .thenComparing(Participant::name)
                        .thenComparing(Participant::id))
                .toList();
    }

    @Query("select p from Participant p join fetch p.side")
    List<Participant> inNoOrder();

    @Query("select p.id from Participant p")
    List<String> ids();

    /** The last place in their order, which has no gap. */
    @Query("select coalesce(max(p.position), 0) from Participant p")
    int size();

    /** The ids from one place through another in their order, from 1. */
    @Query("select p.id from Participant p where p.position between :first and :last order by" + " p.position")
    List<String> ids(int first, int last);

    @Query("select p from Participant p join fetch p.side where p.id in :ids")
    List<Participant> findByIdIn(Collection<String> ids);
}
