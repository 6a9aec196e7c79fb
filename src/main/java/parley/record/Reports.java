package parley.record;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The evidence on record. */
public interface Reports extends Repository<Report, Integer> {

    /** All that one source reports, in the order of their places in it. */
    default List<Report> in(String source) {
        // Sorted here: pages have numbers of several kinds.
        return inOrderOfTheRecord(source).stream()
                .sorted(Comparator.comparing(Report::place))
                .toList();
    }

    @Query("""
            select r from Report r
            left join fetch r.statement
            left join fetch r.talks left join fetch r.outcome o left join fetch o.talks
            where r.source.id = :source order by r.id
            """)
    List<Report> inOrderOfTheRecord(String source);
}
