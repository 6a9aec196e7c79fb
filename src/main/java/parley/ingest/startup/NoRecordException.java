package parley.ingest.startup;

/** A database that can't be served from, and what to do about it. */
public final class NoRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    public NoRecordException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** What an operator is to do. */
    String action() {
        return action;
    }
}
