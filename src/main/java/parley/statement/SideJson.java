package parley.statement;

/** A side as data; it has no page. */
public record SideJson(String id, String name) {

    public static SideJson of(SideView side) {
        return new SideJson(side.id(), side.name());
    }
}
