package parley.record;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import parley.record.jpa.Numbered;

/** The topics on record. */
public interface Topics extends Numbered<Topic> {

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
