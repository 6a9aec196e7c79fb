package parley.publishing;

/** Ids that are told apart everywhere and stay, whatever address the site moves to. */
public final class Tag {

    // RFC 4151: whoever held a name on a day may give out tags under it for good. This one stands
    // for the record wherever a copy of it is served, so it names no host and never changes.
    private static final String AUTHORITY = "parley,2022";

    private Tag() {}

    /** The tag of something on record, such as {@code tag:parley,2022:statement/ada-ready}. */
    public static String of(String kind, String id) {
        return "tag:" + AUTHORITY + ":" + kind + "/" + id;
    }
}
