package parley.search;

/** Says that the database holds another record by now; what is asked of the new one is answered. */
public final class RecordReplacedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordReplacedException(String asked, String current) {
        super("record %s was asked for, the database holds %s".formatted(asked, current));
    }
}
