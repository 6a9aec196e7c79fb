package parley.record.value;

import java.util.Locale;

/** How one statement answers another; lists show what speaks against a statement first. */
public enum AnswerKind implements Vocabulary {
    DENIES("Denied", "disputes", "isDisputedBy"),
    CORRECTS("Corrected", "corrects", "isCorrectedBy"),
    TAKES_BACK("Taken back", "retracts", "isRetractedBy"),
    CONFIRMS("Confirmed", "confirms", "isConfirmedBy"),
    ANSWERS("Answered", "repliesTo", "hasReplyFrom"),
    // CiTO has no word for a repetition: this says only that one refers to the other.
    REPEATS("Repeated", "cites", "isCitedBy");

    private static final String CITO = "http://purl.org/spar/cito/";

    private final String passive;
    private final String cito;
    private final String citoInverse;

    AnswerKind(String passive, String cito, String citoInverse) {
        this.passive = passive;
        this.cito = CITO + cito;
        this.citoInverse = CITO + citoInverse;
    }

    /** Whether it speaks against the statement that it answers. */
    public boolean isAgainst() {
        return compareTo(CONFIRMS) < 0;
    }

    /** What was done to the statement that is answered: "Denied". */
    public String passive() {
        return passive;
    }

    /** What the answer does: "Takes back". */
    public String active() {
        var words = text().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** The property of CiTO, the ontology of citations, from the answer to what it answers. */
    public String cito() {
        return cito;
    }

    /** The property of CiTO from what is answered to the answer. */
    public String citoInverse() {
        return citoInverse;
    }
}
