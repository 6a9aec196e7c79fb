package parley.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a statement is about. */
@Entity
@Immutable
public class Topic {

    @Id
    private String id;

    private String firstId;
    private int position;
    private String name;
    private int statements;

    protected Topic() {}

    public String id() {
        return id;
    }

    /** The id that it had first, which no renaming changes. */
    public String firstId() {
        return firstId;
    }

    public String name() {
        return name;
    }

    /** How many statements on record are about it. */
    public int statements() {
        return statements;
    }
}
