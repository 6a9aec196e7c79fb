package parley.record.source;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import parley.record.jpa.Neighbours;
import parley.record.jpa.Numbered;

/** The sources on record. */
public interface Sources extends Neighbours<Source>, Numbered<Source> {

    /** All of them, in the order by date published. */
    List<Source> findAllByOrderByPosition();

    /** Whether one has a publisher. */
    boolean existsByPublisher(String publisher);

    /** Those from one place through another in the order by date published, from 1. */
    List<Source> findByPositionBetweenOrderByPosition(int first, int last);

    /** All of them as mere lines, in that order. */
    @Query("""
            select new parley.record.source.SourceLine(s.id, s.title, s.publisher, s.published)
            from Source s order by s.position
            """)
    List<SourceLine> lines();
}
