package parley.record.history;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was added, corrected, renamed or withdrawn. */
public interface Changes extends Repository<Change, String> {

    /** The newest ones, the newest first. */
    @Query("""
            select c from Change c left join fetch c.statement
            left join fetch c.talksChanged left join fetch c.participant
            left join fetch c.source left join fetch c.topic
            where c.position <= :most order by c.position
            """)
    List<Change> newest(int most);
}
