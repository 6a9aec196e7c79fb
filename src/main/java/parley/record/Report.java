package parley.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import parley.record.source.Source;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;
import parley.record.value.Words;

/** The evidence for a statement, for talks or for what came of them: one place in one source. */
@Entity
@Immutable
public class Report {

    @Id
    private int id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Statement statement;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Talks talks;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Outcome outcome;

    private int position;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    private @Nullable Integer paragraph;
    private @Nullable Integer lastParagraph;
    private @Nullable String page;
    private @Nullable String timecode;

    @ElementCollection
    @CollectionTable(name = "report_via", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @Column(name = "name")
    private List<String> via;

    private @Nullable Words wording;
    private @Nullable String verb;
    private @Nullable String nameAsPrinted;
    private @Nullable LocalDate checked;
    private @Nullable String sha256;

    protected Report() {}

    /** The statement that this is the evidence for, if it is for one. */
    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }

    /** The talks that this is the evidence for, if it is for talks. */
    public Optional<Talks> talks() {
        return Optional.ofNullable(talks);
    }

    /** What came of talks, if this is the evidence for that. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Source source() {
        return source;
    }

    /** Where in the source. */
    public SourcePlace place() {
        return new SourcePlace(paragraph, lastParagraph, page, timecode);
    }

    /** Whom the source had it from, nearest to the source first; empty where it names nobody. */
    public List<String> via() {
        return via;
    }

    /** The words of this place, where they differ from the statement's. */
    public Optional<Words> wording() {
        return Optional.ofNullable(wording);
    }

    /** The verb with which the source reports it, such as "claimed". */
    public Optional<String> verb() {
        return Optional.ofNullable(verb);
    }

    /** How the source tells who said it: "its verb: claimed; the name as printed: A. Frosst"; may be empty. */
    public String manner() {
        return Stream.of(verb().map("its verb: "::concat), nameAsPrinted().map("the name as printed: "::concat))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** How the source writes the name of the speaker, where that differs. */
    public Optional<String> nameAsPrinted() {
        return Optional.ofNullable(nameAsPrinted);
    }

    /** The day on which what it quotes was checked against a copy of the source; empty where it was not. */
    public Optional<LocalDate> checked() {
        return Optional.ofNullable(checked);
    }

    /** The digests of its paragraphs in that copy. */
    public List<String> sha256() {
        return sha256 == null ? List.of() : List.of(sha256.split(" "));
    }

    /** The same in words: "checked against a copy on 27 November 2026"; empty where it was not. */
    public String checkedReading() {
        return checked == null
                ? ""
                : "checked against a copy on "
                        + EdtfDate.parse(checked.toString()).dayless();
    }
}
