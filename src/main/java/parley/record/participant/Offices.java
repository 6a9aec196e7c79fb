package parley.record.participant;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offices that sources give participants. */
public interface Offices extends Repository<Office, Office.Key> {

    /** Those that one source is the oldest to give, by place, then by name. */
    default List<Office> firstIn(String source) {
        // Sorted here: databases sort texts in ways of their own.
        return inNoOrder(source).stream()
                .sorted(Comparator.comparing(Office::place)
                        .thenComparing(office -> office.participant().name())
                        .thenComparing(Office::office))
                .toList();
    }

    @Query("select o from Office o join fetch o.participant where o.firstSource.id = :source")
    List<Office> inNoOrder(String source);
}
