package parley.publishing.format;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;
import parley.publishing.Link;
import parley.publishing.Origin;
import parley.publishing.Page;
import parley.publishing.Sections;
import parley.publishing.SiteAddress;

/**
 * Answers a page in the format that the address asks for. Only the address decides, so that the answer is the same for
 * everyone and can be cached.
 */
@Component
class PageReturnValueHandler implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    /** Longer addresses are hardly requested twice, and Tomcat limits headers to 8 KB. */
    private static final int LONGEST_CACHED = 2_000;

    /** The parameters that a page knows but leaves out of its address where they change nothing. */
    private static final Set<String> NOT_IN_ADDRESSES = Set.of("format", "order", "start", "end", "at");

    private final SiteAddress site;
    private final Sections sections;

    PageReturnValueHandler(SiteAddress site, Sections sections) {
        this.site = site;
        this.sections = sections;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Page.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer view, NativeWebRequest web)
            throws IOException {
        var page = (Page) Objects.requireNonNull(returned);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        var origin = site.origin();
        var formats = Format.of(page, origin);
        var isFaulty = !page.faults().isEmpty();
        if (Format.isData(request)) {
            refuseFaults(request, page);
        }
        var format = isFaulty ? formats.get(0) : asked(request, page, formats);
        if (format.isHtml()) {
            if (isFaulty) {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            // Made here, because a failure in a template gets no error page.
            view.addAttribute("outline", Outline.of(page, formats, origin));
            view.addAttribute("page", page);
            sections.look();
            view.setViewName(page.template());
            head(response, page, formats, format, origin);
            return;
        }
        view.setRequestHandled(true);
        if (format.use() == Format.Use.STREAM) {
            head(response, page, formats, format, origin);
            stream(format, request, response);
            return;
        }
        var body = new ByteArrayOutputStream();
        format.body().write(body);
        head(response, page, formats, format, origin);
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    /**
     * Refuses data for an address that says more than the page knows: who misspells a parameter would take the whole
     * for the part. A page to read shows what it is narrowed to.
     */
    private static void refuseFaults(HttpServletRequest request, Page page) {
        var faults = new LinkedHashMap<>(page.faults());
        var known = UriComponentsBuilder.fromUriString(page.address())
                .build()
                .getQueryParams()
                .keySet();
        request.getParameterMap().forEach((name, values) -> {
            if (!values[0].isBlank() && !known.contains(name) && !NOT_IN_ADDRESSES.contains(name)) {
                faults.putIfAbsent(name, "This page knows no parameter “%s”.".formatted(name));
            }
        });
        if (!faults.isEmpty()
                && (Format.asked(request).equals("json") || page.faults().isEmpty())) {
            throw new FaultyAddress(faults.values());
        }
    }

    private static Format asked(HttpServletRequest request, Page page, List<Format> formats) {
        var name = Format.asked(request);
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchFormat(
                        page.address(),
                        formats.stream()
                                .map(format -> new Link(format.address(page), format.label()))
                                .toList()));
    }

    private static void head(
            HttpServletResponse response, Page page, List<Format> formats, Format format, Origin origin) {
        response.setContentType(format.type());
        if (!format.isHtml()) {
            // The page is what search engines should list, not its data.
            response.setHeader("X-Robots-Tag", "noindex");
        }
        var links = Outline.header(page, formats, format, origin);
        if (!links.isEmpty()) {
            response.setHeader(HttpHeaders.LINK, links);
        }
        var address = format.address(page);
        if (format.use() != Format.Use.STREAM && page.faults().isEmpty() && address.length() <= LONGEST_CACHED) {
            // Cached under the address of the page, whatever other parameters were sent.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public");
            response.setHeader(HttpHeaders.CONTENT_LOCATION, address);
        }
        if (format.use() == Format.Use.FILE || format.use() == Format.Use.STREAM) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(fileName(page) + "." + format.name())
                            .build()
                            .toString());
        }
    }

    private static void stream(Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        format.body().write(response.getOutputStream());
    }

    private static String fileName(Page page) {
        var path = page.address().split("\\?", 2)[0].substring(1).replace('/', '-');
        return path.isEmpty() ? "timeline" : path;
    }
}
