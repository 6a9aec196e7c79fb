package parley.publishing.error;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.util.UriUtils;
import parley.publishing.Head;
import parley.publishing.Link;
import parley.publishing.format.FaultyAddress;

/**
 * What a reader is told when a request can't be answered.
 *
 * @param explanation what happened, and what to do next
 * @param offer what the links are
 * @param links pages that the reader may have meant, or formats that there are; may be empty
 */
record ErrorPage(Head head, int status, String title, String explanation, String offer, List<Link> links) {

    static ErrorPage of(int status, List<Link> links) {
        var title = switch (status) {
            case 400 -> "That request can’t be read";
            case 404 -> "Page not found";
            case 405 -> "This site can only be read";
            case 406 -> "This page has no such format";
            default -> status < 500 ? "That request can’t be answered" : "Something went wrong here";
        };
        var explanation = switch (status) {
            case 400 ->
                "Part of the address is not in a form that this site knows. Check it, or start from the timeline.";
            case 404 ->
                "No page of the record has this address. It may be mistyped, or something may be missing at its end.";
            case 405 -> "Nothing can be sent to the record: a page is asked for with GET, as a link does.";
            case 406 ->
                links.isEmpty()
                        ? "The page is available as it is or compressed with gzip. Ask for one of these, or leave the Accept-Encoding header out."
                        : "The page is on record, but not in the format that its address asks for.";
            default ->
                status < 500
                        ? "The server did not accept it. Start from the timeline."
                        : "The fault is the site’s, not yours, and it has been noted. Try again, or start from the timeline.";
        };
        var offer = status == 406 ? "It is available as" : "Did you mean";
        return of(status, title, explanation, offer, links);
    }

    static ErrorPage of(Refusal refusal) {
        var title = switch (refusal) {
            case BUSY -> "The server is busy";
            case SEARCH_IS_PREPARED -> "Search is being prepared";
            case DATABASE_IS_LOST -> "The record can’t be read at the moment";
        };
        var explanation = switch (refusal) {
            case BUSY ->
                "It is answering as many requests as it can. Try again in %d seconds.".formatted(refusal.seconds());
            case SEARCH_IS_PREPARED ->
                "The site has just started, and all words on record are being indexed. Search again in a minute; everything else can be read meanwhile.";
            case DATABASE_IS_LOST -> "Nothing is lost. Try again in a minute.";
        };
        return of(503, title, explanation, "", List.of());
    }

    /** What is wrong with the parameters of an address. */
    static ErrorPage of(FaultyAddress faulty) {
        return of(400, "That request can’t be read", faulty.getMessage(), "", List.of());
    }

    private static ErrorPage of(int status, String title, String explanation, String offer, List<Link> links) {
        var head = new Head(title, explanation, "").notIndexed();
        return new ErrorPage(head, status, title, explanation, offer, links);
    }

    /**
     * The same for programs; the links are in {@code links}.
     *
     * @param path that was asked for
     */
    ProblemDetail problem(String path) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), explanation);
        problem.setTitle(title);
        problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        problem.setProperty("links", links.stream().map(Link::href).toList());
        return problem;
    }
}
