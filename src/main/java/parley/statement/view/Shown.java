package parley.statement.view;

/**
 * What an entry shows on a page, as the page says the rest.
 *
 * @param sourced whether it names its sources
 * @param inContext whether it links to its place on the timeline
 * @param query what its links carry, so that words searched for stay highlighted: "?q=progress"; or empty
 */
public record Shown(boolean sourced, boolean inContext, String query) {

    /** An address that carries the words searched for. */
    public String to(String address) {
        var hash = (address + "#").indexOf('#');
        var page = address.substring(0, hash);
        var carried = page.contains("?") ? query.replace('?', '&') : query;
        return page + carried + address.substring(hash);
    }
}
