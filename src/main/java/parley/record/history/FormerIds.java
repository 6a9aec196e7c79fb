package parley.record.history;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import parley.record.value.Thing;

/** The ids that are no longer used. */
public interface FormerIds extends Repository<FormerId, Integer> {

    @Query("""
            select f from FormerId f left join fetch f.withdrawal
            where f.thing = :thing and f.former = :former
            """)
    Optional<FormerId> find(Thing thing, String former);
}
