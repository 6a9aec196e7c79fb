package parley.record.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** One spelling of a name that has several. */
@Entity
@Immutable
public class Spelling {

    @Embeddable
    record Key(
            @Column(name = "group_number") int group,
            @Column(name = "position") int position) {}

    @EmbeddedId
    private Key key;

    private String name;

    protected Spelling() {}

    /** The same for all spellings of one name. */
    public int group() {
        return key.group();
    }

    public String name() {
        return name;
    }
}
