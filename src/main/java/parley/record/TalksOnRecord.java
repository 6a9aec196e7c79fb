package parley.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import parley.record.jpa.Neighbours;
import parley.record.projection.EntryId;
import parley.record.projection.EntryLine;
import parley.record.projection.EntryLink;
import parley.record.value.EdtfDate;
import parley.record.value.TalksStatus;

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

    /** The places of those that have one of some states, in no order. */
    @Query("select t.position from Talks t where t.status in :states")
    Set<Integer> positionsIn(Collection<TalksStatus> states);

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

    /** The talks that come before a place of the timeline. */
    @Query(
            "select t from Talks t where t.position = (select max(o.position) from Talks o where o.position < :position)")
    Optional<Talks> before(int position);

    /** The talks that come after a place of the timeline. */
    @Query(
            "select t from Talks t where t.position = (select min(o.position) from Talks o where o.position > :position)")
    Optional<Talks> after(int position);

    /** The place of some talks. */
    @Query("select t.position from Talks t where t.id = :id")
    Optional<Integer> position(String id);
}
