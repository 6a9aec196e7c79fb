package parley.publishing;

/**
 * Where the site is, as others reach it.
 *
 * @param url without a slash at its end
 */
public record Origin(String url) {

    /** The absolute address of a path. */
    public String of(String path) {
        return url + path;
    }
}
