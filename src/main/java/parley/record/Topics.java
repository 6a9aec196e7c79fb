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
}
