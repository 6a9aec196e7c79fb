package parley.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import parley.record.jpa.Neighbours;
import parley.record.projection.EntryId;
import parley.record.projection.EntryLine;
import parley.record.projection.EntryLink;
import parley.record.value.EdtfDate;

/** The talks on record; "talks" is its own plural. */
public interface TalksOnRecord extends Neighbours<Talks> {

    Optional<Talks> findById(String id);

    /** The talks at some places of the timeline, in its order. */
    @Query("select t from Talks t where t.position in :positions order by t.position")
    List<Talks> at(Collection<Integer> positions);

    /** The dates of those at some places that are more than sought, in no order. */
    @Query("""
            select t.date from Talks t
            where t.position in :positions and t.date is not null and t.status <> SOUGHT
            """)
    List<EdtfDate> datesAt(Collection<Integer> positions);

    /** All of them, in the order of the timeline. */
    @Query("select t from Talks t order by t.position")
    List<Talks> all();

    /** What stands from one place of the timeline through another, from 1, in no order. */
    @Query("""
            select new parley.record.projection.EntryId(t.position, t.id, t.updated)
            from Talks t where t.position between :first and :last
            """)
    List<EntryId> ids(int first, int last);

    /** All of them as mere lines, in the order of the timeline. */
    @Query("""
            select new parley.record.projection.EntryLine(t.position, t.added, t.date, t.id, t.title)
            from Talks t order by t.position
            """)
    List<EntryLine> lines();

    /** Which talks are reported by which source, once for each report, in the order of the timeline. */
    @Query("""
            select new parley.record.projection.EntryLink(t.position, r.source.id)
            from Talks t join t.reports r order by t.position
            """)
    List<EntryLink> sourceLinks();

    /** The places of those that a participant takes part in, in their order. */
    @Query("""
            select t.position from Talks t join t.participants p
            where p.participant.id = :participant order by t.position
            """)
    List<Integer> positionsWith(String participant);

    /** The place of some talks. */
    @Query("select t.position from Talks t where t.id = :id")
    Optional<Integer> position(String id);
}
