package parley.record;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The corrections of talks and of sources, the newest first; those of a statement are read with it. */
public interface Corrections extends Repository<Correction, String> {

    List<Correction> findByTalksIdOrderByPosition(String id);

    List<Correction> findBySourceIdOrderByPosition(String id);
}
