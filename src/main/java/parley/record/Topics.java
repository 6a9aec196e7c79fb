package parley.record;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The topics on record. */
public interface Topics extends Repository<Topic, String> {

    Optional<Topic> findById(String id);

    /** All of them, by name. */
    default List<Topic> all() {
        // Sorted here: databases sort texts in ways of their own.
        return inNoOrder().stream().sorted(Comparator.comparing(Topic::name)).toList();
    }

    @Query("select t from Topic t")
    List<Topic> inNoOrder();

    @Query("select t.id from Topic t")
    List<String> ids();

    /** The last place in their order, which has no gap. */
    @Query("select coalesce(max(t.position), 0) from Topic t")
    int size();

    /** The ids from one place through another in their order, from 1. */
    @Query("select t.id from Topic t where t.position between :first and :last order by t.position")
    List<String> ids(int first, int last);
}
