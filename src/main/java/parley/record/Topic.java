package parley.record;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a statement is about. */
@Entity
@Immutable
public class Topic {

    @Id private String id;
    private String name;
    private int statements;

    protected Topic() {}

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** How many statements on record are about it. */
    public int statements() {
        return statements;
    }
}
