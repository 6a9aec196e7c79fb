package parley.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources on record. */
public interface Sources extends Repository<Source, String> {

    Optional<Source> findById(String id);

    /** All of them by date published, those without one last. */
    List<Source> findAllByOrderByPosition();

    /** Those with a known date of publication, the newest first. */
    @Query("select s from Source s where s.published is not null order by s.position desc")
    List<Source> newest(Limit limit);

    @Query("select s.id from Source s")
    List<String> ids();
}
