package parley.record.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;
import parley.record.value.Language;

/** A published document that the record is taken from. What is empty is unknown. */
@Entity
@Immutable
public class Source {

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
    private int position;
    private int statements;

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
