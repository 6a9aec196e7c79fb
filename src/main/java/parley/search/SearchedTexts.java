package parley.search;

import jakarta.persistence.QueryHint;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import parley.filter.Scope;
import parley.record.Statement;
import parley.record.value.Language;
import parley.record.value.Words;
import parley.search.text.TextIndexWriter;

/**
 * The texts by which statements are found. The streams are to be read within a transaction, and closed.
 */
interface SearchedTexts extends Repository<Statement, String> {

    /** The texts of a statement itself, and the delegation or side that it was said for. */
    record OwnTexts(
            Words words,
            @Nullable Language language,
            @Nullable String delegation,
            @Nullable String side,
            @Nullable String occasion,
            @Nullable String asked) {

        void addTo(TextIndexWriter index) {
            index.addWords(code(language), words.text());
            index.add(Scope.BY, delegation);
            index.add(Scope.BY, side);
            index.add(Scope.ABOUT, occasion);
            index.add(Scope.ABOUT, asked);
        }
    }

    /** What is said of one who said a statement; a participant has names besides. */
    record SpeakerTexts(
            int position,
            @Nullable String participant,
            @Nullable String unnamed,
            @Nullable String office) {

        void addTo(TextIndexWriter index) {
            index.add(Scope.BY, unnamed);
            index.add(Scope.OFFICE, office);
        }
    }

    /** The texts of one report of a statement: its own wording, and how it writes the name of the speaker. */
    record ReportTexts(
            int position,
            @Nullable Language language,
            @Nullable Words wording,
            @Nullable String nameAsPrinted) {

        void addTo(TextIndexWriter index) {
            index.add(Scope.BY, nameAsPrinted);
            if (wording != null) {
                index.addWords(code(language), wording.text());
            }
        }
    }

    private static String code(@Nullable Language language) {
        return language == null ? "" : language.code();
    }

    /** The texts of all statements, in the order of the timeline. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$OwnTexts(s.words, s.language, b.name, d.name, s.occasion, s.asked)
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

    /** The texts of all reports of statements, in the order of the timeline. */
    @QueryHints(@QueryHint(name = "org.hibernate.fetchSize", value = "1000"))
    @Query("""
            select new parley.search.SearchedTexts$ReportTexts(s.position, r.source.language, r.wording, r.nameAsPrinted)
            from Statement s join s.reports r
            where r.wording is not null or r.nameAsPrinted is not null
            order by s.position
            """)
    Stream<ReportTexts> ofReports();
}
