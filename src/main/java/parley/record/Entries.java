package parley.record;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements and talks on record in the one order of the timeline. */
public interface Entries extends Repository<Entry, Integer> {

    /** Everything on record. */
    @Query(
            """
            select e from Entry e
            left join fetch e.statement s left join fetch s.speaker left join fetch e.talks
            order by e.position
            """)
    List<Entry> all();

    /** What stands from one place of the timeline through another, from 1. */
    @Query(
            """
            select new parley.record.EntryIds(e.statement.id, e.talks.id) from Entry e
            where e.position between :first and :last order by e.position
            """)
    List<EntryIds> ids(int first, int last);

    /** The talks alone. */
    @Query("select e from Entry e join fetch e.talks order by e.position")
    List<Entry> talks();

    /** The talks that a participant takes part in. */
    @Query(
            """
            select e from Entry e join fetch e.talks t join t.participants p
            where p.id = :participant order by e.position
            """)
    List<Entry> talksWith(String participant);

    /** What one speaker said. */
    @Query(
            """
            select e from Entry e join fetch e.statement s join fetch s.speaker
            where s.speaker.id = :speaker order by e.position
            """)
    List<Entry> saidBy(String speaker);

    /** What others said of one participant. */
    @Query(
            """
            select e from Entry e join fetch e.statement s join fetch s.speaker join s.speaksOf p
            where p.id = :participant and s.speaker.id <> :participant order by e.position
            """)
    List<Entry> speakingOf(String participant);

    /** What was said about one set of talks. */
    @Query(
            """
            select e from Entry e join fetch e.statement s join fetch s.speaker join s.talks t
            where t.id = :talks order by e.position
            """)
    List<Entry> saidAboutTalks(String talks);

    /** What was said on one topic. */
    @Query(
            """
            select e from Entry e join fetch e.statement s join fetch s.speaker join s.topics t
            where t.id = :topic order by e.position
            """)
    List<Entry> saidOnTopic(String topic);
}
