package parley.record;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The sides on record. */
public interface Sides extends Repository<Side, String> {

    List<Side> findAllByOrderByPosition();
}
