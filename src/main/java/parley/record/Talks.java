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
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import parley.record.participant.Side;
import parley.record.source.Source;
import parley.record.value.DatedBy;
import parley.record.value.EdtfDate;
import parley.record.value.TalksForm;
import parley.record.value.TalksStatus;
import parley.record.value.Thing;
import parley.text.Series;

/** One set of talks: a round, a meeting, a summit or a call. */
@Entity
@Immutable
public class Talks {

    @Id
    private String id;

    private int position;
    private String firstId;
    private LocalDate added;
    private LocalDate updated;
    private String title;

    private @Nullable TalksForm form;

    @Column(name = "date_text")
    private @Nullable EdtfDate date;

    private @Nullable DatedBy datedBy;

    private @Nullable String dateNote;

    private @Nullable String place;

    private TalksStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source statusSource;

    @ManyToMany
    @JoinTable(name = "talks_sought_by", inverseJoinColumns = @JoinColumn(name = "side_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Side> soughtBy;

    @ElementCollection
    @CollectionTable(name = "talks_participant", joinColumns = @JoinColumn(name = "talks_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<TalksParticipant> participants;

    @OneToMany
    @JoinColumn(name = "talks_id")
    @OrderBy("position")
    private List<Report> reports;

    @OneToMany(mappedBy = "talks")
    @OrderBy("position")
    private List<Outcome> outcomes;

    @OneToMany
    @JoinColumn(name = "talks_id")
    @OrderBy("position")
    private List<Correction> corrections;

    protected Talks() {}

    public String id() {
        return id;
    }

    /** Their place on the timeline, from 1. */
    public int position() {
        return position;
    }

    /** The id that they had first, which no renaming changes. */
    public String firstId() {
        return firstId;
    }

    /** The day on which they were added to the record. */
    public LocalDate added() {
        return added;
    }

    /** The last day on which they were added, changed, or reported by another source. */
    public LocalDate updated() {
        return updated;
    }

    public String title() {
        return title;
    }

    /** Empty where no source says. */
    public Optional<TalksForm> form() {
        return Optional.ofNullable(form);
    }

    /** When they were held, or are to be. */
    public EdtfDate date() {
        return date == null ? EdtfDate.NONE : date;
    }

    /** How the date is known. */
    public Dating dating() {
        return Dating.of(Thing.TALKS, datedBy, dateNote);
    }

    /** Empty where no source says. */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public TalksStatus status() {
        return status;
    }

    /** The newest source that speaks of these talks: the status is as of its day. */
    public Source statusSource() {
        return statusSource;
    }

    /** The sides that ask for the talks; empty unless they are sought. */
    public List<Side> soughtBy() {
        return soughtBy;
    }

    /** The status in words: "sought by Northland and Southland". */
    public String statusReading() {
        return soughtBy.isEmpty()
                ? status.reading()
                : status.reading() + " by "
                        + Series.and(soughtBy.stream().map(Side::name).toList());
    }

    /** Who takes part; empty where no source says. */
    public List<TalksParticipant> participants() {
        return participants;
    }

    /** The evidence for these facts, at least one. */
    public List<Report> reports() {
        return reports;
    }

    /** What came of them; empty where no source says. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Their corrections, the newest first. */
    public List<Correction> corrections() {
        return corrections;
    }
}
