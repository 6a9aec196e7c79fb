package parley.record.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;

/** The summary of the whole record. */
@Entity
@Immutable
public class Summary {

    @Id
    private int id;

    private String version;
    private LocalDate updated;
    private Instant published;
    private int statements;
    private int speakers;
    private int participants;
    private int talks;
    private int topics;
    private int sources;
    private int checkedStatements;
    private int checkedParagraphs;
    private @Nullable EdtfDate firstDate;
    private @Nullable EdtfDate lastDate;

    protected Summary() {}

    /** Identifies this version of the record, in hexadecimal digits. */
    public String version() {
        return version;
    }

    /** The day of this version: the last on which anything was added or changed. */
    public LocalDate updated() {
        return updated;
    }

    /**
     * When it last changed: the later of the day of this version and the instant of publication, which tells two
     * versions of one day apart and is the same on every server.
     */
    public Instant changed() {
        var day = updated.atStartOfDay(ZoneOffset.UTC).toInstant();
        return day.isAfter(published) ? day : published;
    }

    public int statements() {
        return statements;
    }

    public int speakers() {
        return speakers;
    }

    public int participants() {
        return participants;
    }

    public int talks() {
        return talks;
    }

    public int topics() {
        return topics;
    }

    public int sources() {
        return sources;
    }

    /** How many statements have a report that was checked against a copy of its source. */
    public int checkedStatements() {
        return checkedStatements;
    }

    /** How many paragraphs of sources were checked. */
    public int checkedParagraphs() {
        return checkedParagraphs;
    }

    /** With what the dates of the record begin: a year, month or day; none where one is open, or none is known. */
    public EdtfDate firstDate() {
        return firstDate == null ? EdtfDate.NONE : firstDate;
    }

    /** With what the dates of the record end: a year, month or day; none where one is open, or none is known. */
    public EdtfDate lastDate() {
        return lastDate == null ? EdtfDate.NONE : lastDate;
    }
}
