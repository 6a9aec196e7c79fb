package parley.record;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements on record. */
public interface Statements extends Repository<Statement, String> {

    Optional<Statement> findById(String id);

    /** The statement at one place among those first had from a source. */
    Optional<Statement> findBySourceIdAndSourcePosition(String source, int sourcePosition);

    /** Ids from one on, before another, for telling someone who mistyped one. */
    @Query("select s.id from Statement s where s.id >= :from and s.id < :before order by s.id")
    List<String> ids(String from, String before, Limit limit);
}
