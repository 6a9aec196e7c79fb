package parley.record.participant;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sides on record. */
public interface Sides extends Repository<Side, String> {

    List<Side> findAllByOrderByPosition();

    Optional<Side> findById(String id);

    /** Those that talks are between: not those that only mediate, host, observe or guarantee. */
    @Query("""
            select s from Side s
            where not exists (select t.id from Talks t join t.participants p where p.side = s and p.role <> PARTY)
            or exists (select t.id from Talks t join t.participants p where p.side = s and p.role = PARTY)
            or exists (select t.id from Talks t join t.soughtBy b where b = s)
            order by s.position
            """)
    List<Side> parties();
}
