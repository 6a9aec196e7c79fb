package parley.search.text;

/** Says that the texts can't be searched yet: the first index after a start is still being made. */
public final class NotIndexedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotIndexedException(String version) {
        super("the words of record %s are not indexed yet".formatted(version));
    }
}
