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

    /** The texts of a statement itself. */
    record OwnTexts(
            String speaker,
            Words words,
            @Nullable String office,
            @Nullable String occasion,
            @Nullable String asked) {

        void addTo(TextIndexWriter index) {
            index.add(TextIndex.WORDS, words.text());
            index.add(TextIndex.PEOPLE, office);
            index.add(TextIndex.SETTING, occasion);
            index.add(TextIndex.SETTING, asked);
        }
    }

    /** The texts of one report of a statement: one of those it came from, its own wording. */
    record ReportTexts(
            int position, @Nullable String via, @Nullable Words wording) {

        void addTo(TextIndexWriter index) {
            index.add(TextIndex.REPORTS, via);
            if (wording != null) {
                index.add(TextIndex.REPORTS, wording.text());
            }
        }
    }

    /** The texts of all statements, in the order of the timeline. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$OwnTexts(s.speaker.id, s.words, s.office, s.occasion, s.asked)
            from Statement s order by s.position
            """)
    Stream<OwnTexts> ofStatements();

    /** The texts of all reports of statements, in the order of the timeline; a row for each one they came from. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$ReportTexts(s.position, v, r.wording)
            from Statement s join s.reports r left join r.via v
            where v is not null or r.wording is not null
            order by s.position
            """)
    Stream<ReportTexts> ofReports();
}
