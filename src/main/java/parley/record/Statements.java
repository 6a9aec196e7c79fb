package parley.record;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import parley.record.jpa.Neighbours;
import parley.record.projection.EntryId;
import parley.record.projection.EntryLine;
import parley.record.projection.EntryLink;
import parley.record.projection.EntrySpeaker;
import parley.record.value.Language;

/** The statements on record. What is a stream is to be read within a transaction, and closed. */
public interface Statements extends Neighbours<Statement> {

    Optional<Statement> findById(String id);

    /** The statement at one place among those first had from a source. */
    Optional<Statement> findBySourceIdAndSourcePosition(String source, int sourcePosition);

    /** The statements at some places of the timeline, in no order. */
    @Query("select s from Statement s where s.position in :positions")
    List<Statement> at(Collection<Integer> positions);

    /** What stands from one place of the timeline through another, from 1, in no order. */
    @Query("""
            select new parley.record.projection.EntryId(s.position, s.id, s.updated)
            from Statement s where s.position between :first and :last
            """)
    List<EntryId> ids(int first, int last);

    /** All of them as mere lines, in the order of the timeline. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntryLine(s.position, s.added, s.date, s.id, s.kind)
            from Statement s order by s.position
            """)
    Stream<EntryLine> lines();

    /** Who said which statement. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntrySpeaker(s.position, p.participant.id, p.side.id)
            from Statement s join s.speakers p order by s.position
            """)
    Stream<EntrySpeaker> speakers();

    /** Whether one is by someone without a side. */
    @Query("select count(s) > 0 from Statement s join s.speakers p where p.side is null")
    boolean hasSideless();

    /** Whether one is by someone whom no source names. */
    @Query("select count(s) > 0 from Statement s join s.speakers p where p.unnamed is not null")
    boolean hasUnnamed();

    /** Which statement speaks of whom. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntryLink(s.position, p.id)
            from Statement s join s.speaksOf p order by s.position
            """)
    Stream<EntryLink> spokenOfLinks();

    /** Which statement is about which topics. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntryLink(s.position, t.id)
            from Statement s join s.topics t order by s.position
            """)
    Stream<EntryLink> topicLinks();

    /** Which statement is about which talks. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntryLink(s.position, t.id)
            from Statement s join s.talks t order by s.position
            """)
    Stream<EntryLink> talksLinks();

    /** Which statement was made at which talks. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntryLink(s.position, t.id)
            from Statement s join s.saidIn t order by s.position
            """)
    Stream<EntryLink> saidInLinks();

    /** Which statement stands in which source. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select distinct new parley.record.projection.EntryLink(s.position, r.source.id)
            from Statement s join s.reports r order by s.position
            """)
    Stream<EntryLink> sourceLinks();

    /** Which statement is in which language. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.record.projection.EntryLink(s.position, s.language)
            from Statement s where s.language is not null order by s.position
            """)
    Stream<EntryLink> languageLinks();

    /** The languages of their words. */
    @Query("select distinct s.language from Statement s where s.language is not null")
    List<Language> languages();

    /** Which statement was answered how. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select distinct new parley.record.projection.EntryLink(s.position, a.how)
            from StatementAnswer a join a.answered s order by s.position
            """)
    Stream<EntryLink> answeredLinks();
}
