package parley.search.text;

/** Says that words can't be searched for yet: the first index of a start is still being made. */
public final class NotIndexedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotIndexedException(String version) {
        super("the words of record %s are not indexed yet".formatted(version));
    }
}
