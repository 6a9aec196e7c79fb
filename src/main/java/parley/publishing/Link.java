package parley.publishing;

/**
 * A name that leads to a page of this site.
 *
 * @param href the path of the page, from the root
 * @param name what the reader sees
 */
public record Link(String href, String name) {}
