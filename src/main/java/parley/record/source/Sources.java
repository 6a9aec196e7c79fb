package parley.record.source;

import java.util.List;
import parley.record.jpa.Neighbours;
import parley.record.jpa.Numbered;

/** The sources on record. */
public interface Sources extends Neighbours<Source>, Numbered<Source> {

    /** Those from one place through another in the order by date published, from 1. */
    List<Source> findByPositionBetweenOrderByPosition(int first, int last);
}
