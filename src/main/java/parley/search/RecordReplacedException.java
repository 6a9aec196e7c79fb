package parley.search;

/** Says that another record is served by now; a new request for that one will be answered. */
public final class RecordReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordReplacedException(String version) {
        super("record %s is not served any more".formatted(version));
    }
}
