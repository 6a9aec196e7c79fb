package parley.search;

import jakarta.persistence.QueryHint;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import parley.record.Statement;
import parley.record.value.Words;
import parley.search.text.TextIndex;
import parley.search.text.TextIndexWriter;

/**
 * The texts by which statements are found; how much each field counts stands in {@link TextIndex}. The streams are to
 * be read within a transaction, and closed.
 */
interface SearchedTexts extends Repository<Statement, String> {

    /** The texts of a statement itself, and the delegation or side that it was said for. */
    record OwnTexts(
            Words words,
            @Nullable String delegation,
            @Nullable String side,
            @Nullable String occasion,
            @Nullable String asked) {

        void addTo(TextIndexWriter index) {
            index.add(TextIndex.WORDS, words.text());
            index.add(TextIndex.PEOPLE, delegation);
            index.add(TextIndex.PEOPLE, side);
            index.add(TextIndex.SETTING, occasion);
            index.add(TextIndex.SETTING, asked);
        }
    }

    /** What is said of one who said a statement; a participant has names besides. */
    record SpeakerTexts(
            int position,
            @Nullable String participant,
            @Nullable String unnamed,
            @Nullable String office) {

        void addTo(TextIndexWriter index) {
            index.add(TextIndex.PEOPLE, unnamed);
            index.add(TextIndex.PEOPLE, office);
        }
    }

    /** The texts of one report of a statement: one of those it came from, its own wording. */
    record ReportTexts(
            int position,
            @Nullable String via,
            @Nullable Words wording,
            @Nullable String nameAsPrinted) {

        void addTo(TextIndexWriter index) {
            index.add(TextIndex.REPORTS, via);
            index.add(TextIndex.PEOPLE, nameAsPrinted);
            if (wording != null) {
                index.add(TextIndex.REPORTS, wording.text());
            }
        }
    }

    /** The texts of all statements, in the order of the timeline. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$OwnTexts(s.words, b.name, d.name, s.occasion, s.asked)
            from Statement s left join s.onBehalfOf b left join s.onBehalfOfSide d order by s.position
            """)
    Stream<OwnTexts> ofStatements();

    /** Those who said the statements, in the order of the timeline. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$SpeakerTexts(s.position, p.participant.id, p.unnamed, p.office)
            from Statement s join s.speakers p order by s.position
            """)
    Stream<SpeakerTexts> ofSpeakers();

    /** The texts of all reports of statements, in the order of the timeline; a row for each one they came from. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$ReportTexts(s.position, v, r.wording, r.nameAsPrinted)
            from Statement s join s.reports r left join r.via v
            where v is not null or r.wording is not null or r.nameAsPrinted is not null
            order by s.position
            """)
    Stream<ReportTexts> ofReports();
}
