package parley.publishing.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;
import parley.publishing.Link;
import parley.publishing.NotOnRecord;
import parley.publishing.Sections;
import parley.publishing.format.FaultyAddress;
import parley.publishing.format.NoSuchFormat;

/** Answers errors with a page of the site, or as a problem (RFC 9457) to who asked for JSON. */
@Controller
public class ErrorPages implements ErrorController {

    /** Not by its parameters: a broken one is why some requests end here. */
    private static final Pattern FOR_JSON = Pattern.compile("(.*&)?format=json(&.*)?");

    private final Sections sections;

    ErrorPages(Sections sections) {
        this.sections = sections;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        var page = page(request, status);
        return FOR_JSON.matcher(String.valueOf(request.getQueryString())).matches()
                ? ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(page.problem(path(request)))
                : new ModelAndView("error", "page", page);
    }

    private ErrorPage page(HttpServletRequest request, int status) {
        if (request.getAttribute(Refusal.ATTRIBUTE) instanceof Refusal refusal) {
            return ErrorPage.of(refusal);
        }
        return request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof FaultyAddress faulty
                ? ErrorPage.of(faulty)
                : ErrorPage.of(status, offered(request));
    }

    private static int status(HttpServletRequest request) {
        // A request for /error itself is no error: there is no such page.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** The path that could not be answered; empty where nobody told it. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    private List<Link> offered(HttpServletRequest request) {
        var thrown = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE);
        if (thrown instanceof NoSuchFormat lacking) {
            return lacking.formats();
        }
        if (status(request) != 404) {
            return List.of();
        }
        if (thrown instanceof NotOnRecord missing) {
            return closest(missing.id(), missing.ids().stream().map(id -> new Link(missing.folder() + id, id)));
        }
        var path = path(request);
        return !path.isEmpty()
                ? closest(
                        path,
                        sections.filled(Sections.AND_OTHERS).stream()
                                .map(section -> new Link(section.href(), section.href())))
                : List.of();
    }

    /** The closest names, at most five, that differ from what was asked in at most half of its letters. */
    private static List<Link> closest(String asked, Stream<Link> links) {
        var most = Math.max(3, Math.min(asked.length(), 100) / 2);
        var distance = new LevenshteinDistance(most);
        record Near(Link link, int distance) {}
        return links.map(link -> new Near(link, distance.apply(asked, link.name())))
                .filter(near -> near.distance() >= 0)
                .sorted(Comparator.comparingInt(Near::distance))
                .limit(5)
                .map(Near::link)
                .toList();
    }
}
