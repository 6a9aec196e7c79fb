package parley.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import parley.record.projection.ReportPlace;

/** The evidence on record. */
public interface Reports extends Repository<Report, Integer> {

    /** Where each thing stands that one source reports, in the order of their places in it. */
    default List<ReportPlace> in(String source) {
        // Sorted here: pages have numbers of several kinds.
        return inOrderOfTheRecord(source).stream()
                .sorted(Comparator.comparing(ReportPlace::place))
                .toList();
    }

    @Query("""
            select new parley.record.projection.ReportPlace(r.id, r.paragraph, r.lastParagraph, r.page, r.timecode)
            from Report r where r.source.id = :source order by r.id
            """)
    List<ReportPlace> inOrderOfTheRecord(String source);

    /** Some of the reports, in the order of the record, which is that of those at one place. */
    @Query("""
            select r from Report r
            left join fetch r.statement
            left join fetch r.talks left join fetch r.outcome o left join fetch o.talks
            where r.id in :ids order by r.id
            """)
    List<Report> some(Collection<Integer> ids);
}
