package parley.record;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Corrections, the newest first; those of a statement and of talks are read with it. */
public interface Corrections extends Repository<Correction, String> {

    List<Correction> findByParticipantIdOrderByPosition(String id);

    List<Correction> findBySourceIdOrderByPosition(String id);

    List<Correction> findByTopicIdOrderByPosition(String id);
}
