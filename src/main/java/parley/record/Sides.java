package parley.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The sides on record. */
public interface Sides extends Repository<Side, String> {

    List<Side> findAllByOrderByPosition();

    Optional<Side> findById(String id);
}
