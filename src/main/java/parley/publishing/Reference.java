package parley.publishing;

/** Something with a page of its own, as data. */
public record Reference(String id, String name, Address address) {

    /** What a link leads to; its id is the last part of the path. */
    public static Reference to(Link link) {
        var path = link.href();
        return new Reference(
                path.substring(path.lastIndexOf('/') + 1), link.name(), new Address(path));
    }
}
