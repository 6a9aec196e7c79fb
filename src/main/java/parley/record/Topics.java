package parley.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The topics on record. */
public interface Topics extends Repository<Topic, String> {

    Optional<Topic> findById(String id);

    List<Topic> findAllByOrderByNameAsc();

    @Query("select t.id from Topic t")
    List<String> ids();

    List<Topic> findByIdIn(Collection<String> ids);
}
