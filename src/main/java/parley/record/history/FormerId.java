package parley.record.history;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import parley.record.value.Thing;

/** An id that is no longer used, because its thing was renamed or withdrawn. */
@Entity
@Immutable
public class FormerId {

    @Id
    private int position;

    private Thing thing;

    private String former;
    private @Nullable String nowId;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Change withdrawal;

    protected FormerId() {}

    public Thing thing() {
        return thing;
    }

    /** The id that the thing has now; empty where it was withdrawn. */
    public Optional<String> nowId() {
        return Optional.ofNullable(nowId);
    }

    /** The change that withdrew the thing, if one did. */
    public Optional<Change> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }
}
