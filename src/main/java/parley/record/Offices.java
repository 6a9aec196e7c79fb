package parley.record;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offices that sources give participants. */
public interface Offices extends Repository<Office, Office.Key> {

    /** Those that one source is the oldest to give. */
    @Query(
            """
            select o from Office o join fetch o.participant p
            where o.firstSource.id = :source order by o.firstParagraph, p.name, o.office
            """)
    List<Office> firstIn(String source);
}
