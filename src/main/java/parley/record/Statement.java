package parley.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import parley.record.participant.Participant;
import parley.record.participant.Side;
import parley.record.source.Source;
import parley.record.value.DatedBy;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.StatementKind;
import parley.record.value.Thing;
import parley.record.value.Translator;
import parley.record.value.Words;
import parley.text.Series;

/** One thing that one or several speakers said. */
@Entity
@Immutable
public class Statement {

    @Id
    private String id;

    private int position;
    private String firstId;
    private LocalDate added;
    private LocalDate updated;

    @ElementCollection
    @CollectionTable(name = "statement_speaker", joinColumns = @JoinColumn(name = "statement_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<StatementSpeaker> speakers;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Participant onBehalfOf;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Side onBehalfOfSide;

    @Column(name = "date_text")
    private @Nullable EdtfDate date;

    private @Nullable DatedBy datedBy;

    private @Nullable String dateNote;

    private @Nullable String occasion;
    private @Nullable String asked;

    private Words words;
    private StatementKind kind;
    private @Nullable Language language;
    private @Nullable Language spokenIn;
    private @Nullable Translator translatedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    private int sourcePosition;

    @ManyToMany
    @JoinTable(name = "statement_talks", inverseJoinColumns = @JoinColumn(name = "talks_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Talks> talks;

    @ManyToMany
    @JoinTable(name = "statement_said_in", inverseJoinColumns = @JoinColumn(name = "talks_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Talks> saidIn;

    @ManyToMany
    @JoinTable(name = "statement_topic", inverseJoinColumns = @JoinColumn(name = "topic_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Topic> topics;

    @ManyToMany
    @JoinTable(name = "statement_speaks_of", inverseJoinColumns = @JoinColumn(name = "participant_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Participant> speaksOf;

    @OneToMany(mappedBy = "statement")
    @OrderBy("key.position")
    private List<StatementAnswer> answers;

    @OneToMany(mappedBy = "answered")
    private List<StatementAnswer> answeredBy;

    @OneToMany
    @JoinColumn(name = "statement_id")
    @OrderBy("position")
    private List<Report> reports;

    @OneToMany(mappedBy = "statement")
    @OrderBy("position")
    private List<Correction> corrections;

    protected Statement() {}

    public String id() {
        return id;
    }

    /** Its place on the timeline, from 1. */
    public int position() {
        return position;
    }

    /** The id that it had first, which no renaming changes. */
    public String firstId() {
        return firstId;
    }

    /** The day on which it was added to the record. */
    public LocalDate added() {
        return added;
    }

    /** The last day on which it was added, changed, answered, or reported by another source. */
    public LocalDate updated() {
        return updated;
    }

    /** Who said it, at least one. */
    public List<StatementSpeaker> speakers() {
        return speakers;
    }

    /** Who said it, in words: "Ada North and a Western diplomat". */
    public String who() {
        return Series.and(speakers.stream().map(StatementSpeaker::name).toList());
    }

    /** The delegation that the speaker spoke for, where a source says so. */
    public Optional<Participant> onBehalfOf() {
        return Optional.ofNullable(onBehalfOf);
    }

    /** The side that the speaker spoke for, where a source says so. */
    public Optional<Side> onBehalfOfSide() {
        return Optional.ofNullable(onBehalfOfSide);
    }

    /** When it was said. */
    public EdtfDate date() {
        return date == null ? EdtfDate.NONE : date;
    }

    /** How the date is known. */
    public Dating dating() {
        return Dating.of(Thing.STATEMENT, datedBy, dateNote);
    }

    /** The occasion on which it was said, such as a press briefing; empty where no source says. */
    public Optional<String> occasion() {
        return Optional.ofNullable(occasion);
    }

    /** What it was said at, as far as sources say: the occasion, and the titles of talks. */
    public List<String> setting() {
        return Stream.concat(occasion().stream(), saidIn.stream().map(Talks::title))
                .toList();
    }

    /** The interviewer's question; empty where no source gives one. */
    public Optional<String> asked() {
        return Optional.ofNullable(asked);
    }

    public Words words() {
        return words;
    }

    public StatementKind kind() {
        return kind;
    }

    /** The language of the words. */
    public Language language() {
        return language == null ? Language.NONE : language;
    }

    /** The language in which it was said, as far as a source says. */
    public Language spokenIn() {
        return spokenIn == null ? Language.NONE : spokenIn;
    }

    /** Who translated the words; empty where no translation is known of. */
    public Optional<Translator> translatedBy() {
        return Optional.ofNullable(translatedBy);
    }

    /** Whose translation the words are, as a phrase; empty where no translation is known of. */
    public String translation() {
        var from = spokenIn().isNone()
                ? original().map(report -> report.source().language()).orElse(Language.NONE)
                : spokenIn();
        return translatedBy == null ? "" : translatedBy.reading(from);
    }

    /** The report that has what was translated: in the language it was spoken in, or what this record translated (W6). */
    public Optional<Report> original() {
        return translatedBy == null
                ? Optional.empty()
                : reports.stream()
                        .filter(report -> report.wording().stream()
                                .anyMatch(words -> !words.quotes().isEmpty()))
                        .filter(report -> spokenIn().isNone()
                                ? translatedBy == Translator.EDITOR
                                : report.source().language().isSameAs(spokenIn()))
                        .findFirst();
    }

    /** Whether a report has its words, or what was translated (W4). */
    public boolean isIn(Report report) {
        return report.wording()
                .map(wording -> !words.quotes().isEmpty() && words.areCarriedBy(wording)
                        || original().equals(Optional.of(report)))
                .orElse(true);
    }

    /** The source from which it was first added. */
    public Source source() {
        return source;
    }

    /** Its order among the statements first added from that source, from 1. */
    public int sourcePosition() {
        return sourcePosition;
    }

    /** The talks that it is about. */
    public List<Talks> talks() {
        return talks;
    }

    /** The talks at which it was said. */
    public List<Talks> saidIn() {
        return saidIn;
    }

    public List<Topic> topics() {
        return topics;
    }

    /** The people it speaks of. */
    public List<Participant> speaksOf() {
        return speaksOf;
    }

    /** Who said it and when: "Ada North, 4 May 2031". */
    public String speakerAndDate() {
        return date().isNone() ? who() : who() + ", " + date().dayless();
    }

    /** How it answers others. */
    public List<StatementAnswer> answers() {
        return answers;
    }

    /** How others answer it: first what speaks against it, then in the order of the timeline. */
    public List<StatementAnswer> answeredBy() {
        return answeredBy.stream()
                .sorted(Comparator.comparing(StatementAnswer::how)
                        .thenComparing(answer -> answer.statement().position()))
                .toList();
    }

    /** Its evidence, at least one. */
    public List<Report> reports() {
        return reports;
    }

    /** Its corrections, the newest first. */
    public List<Correction> corrections() {
        return corrections;
    }
}
