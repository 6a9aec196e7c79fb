package parley.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.hibernate.annotations.Immutable;
import parley.record.value.Language;
import parley.record.value.Words;

/** One thing that came of talks. */
@Entity
@Immutable
public class Outcome {

    @Id
    private int id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Talks talks;

    private int position;

    private Words words;

    @OneToMany
    @JoinColumn(name = "outcome_id")
    @OrderBy("position")
    private List<Report> reports;

    protected Outcome() {}

    public Talks talks() {
        return talks;
    }

    public Words words() {
        return words;
    }

    /** The language of the words. */
    public Language language() {
        return reports.get(0).source().language();
    }

    /** Its evidence, at least one. */
    public List<Report> reports() {
        return reports;
    }
}
