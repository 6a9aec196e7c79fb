package parley.publishing;

/** Ids that are unique everywhere and stay valid wherever the site moves. */
public final class Tag {

    // RFC 4151: whoever held a name on a day may mint tags under it for ever. This name stands for the record and for
    // no
    // host, so that it is the same wherever a copy is served.
    private static final String AUTHORITY = "parley,2022";

    private Tag() {}

    /** The tag of something on record, such as {@code tag:parley,2022:statement/ada-ready}. */
    public static String of(String kind, String id) {
        return "tag:" + AUTHORITY + ":" + kind + "/" + id;
    }
}
