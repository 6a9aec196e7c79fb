package parley.record.participant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import parley.record.jpa.Numbered;

/** The people and delegations on record. */
public interface Participants extends Numbered<Participant> {

    /** Everyone, by their last side, those without one last; then by the last word of the name. */
    default List<Participant> all() {
        // Sorted here: databases sort texts in ways of their own.
        return inNoOrder().stream()
                .sorted(Comparator.comparing((Participant one) ->
                                one.lastSide().map(Side::position).orElse(Integer.MAX_VALUE))
                        .thenComparing(Participant::sortName)
                        .thenComparing(Participant::id))
                .toList();
    }

    @Query("select p from Participant p")
    List<Participant> inNoOrder();

    @Query("select p.id from Participant p")
    List<String> ids();

    @Query("select p from Participant p where p.id in :ids")
    List<Participant> findByIdIn(Collection<String> ids);
}
