package parley.record.participant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A party to the talks: a state, or an organisation that speaks as one. */
@Entity
@Immutable
public class Side {

    @Id
    private String id;

    private int position;
    private String name;

    protected Side() {}

    public String id() {
        return id;
    }

    /** The side's order in the record, from 1. */
    public int position() {
        return position;
    }

    public String name() {
        return name;
    }
}
