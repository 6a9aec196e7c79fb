package parley.record.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.SourcePlace;

/** A published document that the record is taken from. What is empty is unknown. */
@Entity
@Immutable
public class Source {

    /** The most statements that the page of a source shows at once. */
    public static final int AT_ONCE = 50;

    @Id
    private String id;

    private LocalDate added;

    private @Nullable EdtfDate published;

    private @Nullable String publisher;
    private @Nullable String title;
    private @Nullable String author;
    private @Nullable String address;
    private @Nullable String archived;
    private @Nullable Language language;

    @ElementCollection
    @CollectionTable(name = "source_copy", joinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Copy> copies;

    private int position;
    private int statements;

    /** A copy of a source that somebody keeps. */
    @Embeddable
    public static class Copy {

        private LocalDate taken;
        private String address;
        private @Nullable String sha256;

        protected Copy() {}

        /** The day on which it was taken. */
        public LocalDate taken() {
            return taken;
        }

        /** The web address where it is kept. */
        public String address() {
            return address;
        }

        /** The digest of the file; empty where it is not known. */
        public Optional<String> sha256() {
            return Optional.ofNullable(sha256);
        }
    }

    protected Source() {}

    public String id() {
        return id;
    }

    /** The day on which it was added to the record. */
    public LocalDate added() {
        return added;
    }

    /** When it was published, which is not when anything in it was said. */
    public EdtfDate published() {
        return published == null ? EdtfDate.NONE : published;
    }

    public Optional<String> publisher() {
        return Optional.ofNullable(publisher);
    }

    public Optional<String> title() {
        return Optional.ofNullable(title);
    }

    public Optional<String> author() {
        return Optional.ofNullable(author);
    }

    /** The web address it was published at. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** The web address of an archived copy. */
    public Optional<String> archived() {
        return Optional.ofNullable(archived);
    }

    /** The copies that are kept of it. */
    public List<Copy> copies() {
        return copies;
    }

    /** What it is written in. */
    public Language language() {
        return language == null ? Language.NONE : language;
    }

    /** The language of its name: the name of one without a title is this record's own. */
    public Language nameLanguage() {
        return title == null ? Language.ENGLISH : language();
    }

    /** Its order by date published, from 1. */
    public int position() {
        return position;
    }

    /** How many statements it reports. */
    public int statements() {
        return statements;
    }

    /** The address of a place in it; of one that has several pages, on the page that holds the place. */
    public String href(SourcePlace place) {
        return "/sources/" + id + (isLong() ? "?at=" + place.fragment() : "") + "#" + place.fragment();
    }

    /** Whether it has several pages. */
    public boolean isLong() {
        return statements > AT_ONCE;
    }

    /** Its title, else its publisher and date, as far as they are known. */
    public String name() {
        return name(title, publisher, published());
    }

    static String name(@Nullable String title, @Nullable String publisher, EdtfDate published) {
        if (title != null) {
            return title;
        }
        var date = published.isNone() ? "unknown date" : published.dayless();
        return publisher == null ? "Source of " + date : publisher + ", " + date;
    }
}
