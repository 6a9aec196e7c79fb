package parley.record;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The statements and talks on record in the one order of the timeline. */
public interface Entries extends Repository<Entry, Integer> {

    /** The entries at some places of the timeline, in its order. */
    @Query(
            """
            select e from Entry e
            left join fetch e.statement s left join fetch s.speaker left join fetch e.talks
            where e.position in :positions order by e.position
            """)
    List<Entry> at(Collection<Integer> positions);

    /** Everything on record as mere lines; to be read within a transaction, and closed. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query(
            """
            select new parley.record.EntryLine(
                e.position, coalesce(s.added, t.added), s.id, s.speaker.id, s.words, s.date, t.id, t.date, t.title)
            from Entry e left join e.statement s left join e.talks t
            order by e.position
            """)
    Stream<EntryLine> lines();

    /** Which statement speaks of whom; to be read within a transaction, and closed. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query(
            """
            select new parley.record.EntryLink(e.position, p.id)
            from Entry e join e.statement s join s.speaksOf p
            order by e.position
            """)
    Stream<EntryLink> spokenOfLinks();

    /** Which statement is about which topics; to be read within a transaction, and closed. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query(
            """
            select new parley.record.EntryLink(e.position, t.id)
            from Entry e join e.statement s join s.topics t
            order by e.position
            """)
    Stream<EntryLink> topicLinks();

    /** Which statement is about which talks; to be read within a transaction, and closed. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query(
            """
            select new parley.record.EntryLink(e.position, t.id)
            from Entry e join e.statement s join s.talks t
            order by e.position
            """)
    Stream<EntryLink> talksLinks();

    /** What every statement can be found by; to be read within a transaction, and closed. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query(
            """
            select new parley.record.StatementText(
                e.position, s.speaker.id, s.office, s.occasion, s.words)
            from Entry e join e.statement s
            order by e.position
            """)
    Stream<StatementText> texts();

    /** What statements can be found by in reports of them, at least once for each that has any. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query(
            """
            select new parley.record.ReportText(e.position, v, r.wording)
            from Entry e join e.statement s join s.reports r left join r.via v
            where v is not null or r.wording is not null
            order by e.position
            """)
    Stream<ReportText> reportTexts();

    /** What stands from one place of the timeline through another, from 1. */
    @Query(
            """
            select new parley.record.EntryIds(s.id, t.id, coalesce(s.updated, t.updated))
            from Entry e left join e.statement s left join e.talks t
            where e.position between :first and :last order by e.position
            """)
    List<EntryIds> ids(int first, int last);

    /** The talks alone. */
    @Query("select e from Entry e join fetch e.talks order by e.position")
    List<Entry> talks();

    /** The places of the talks that a participant takes part in. */
    // Not null, as the join has it too: else PostgreSQL may go through the statements as well.
    @Query(
            """
            select e.position from Entry e join Talks t on t.id = e.talks.id join t.participants p
            where p.id = :participant and e.talks.id is not null order by e.position
            """)
    List<Integer> placesOfTalksWith(String participant);

    /** The place of some talks. */
    @Query("select e.position from Entry e where e.talks.id = :talks")
    Optional<Integer> placeOfTalks(String talks);
}
