package parley.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import parley.text.WebAddress;

/** The address of the site: {@code parley.url} if it is set, else that of the request. */
@Component
public class SiteAddress {

    private final String url;

    /**
     * Takes the address that readers use.
     *
     * @param url empty for wherever the site was asked for
     * @throws IllegalArgumentException where it is no address of a site
     */
    public SiteAddress(@Value("${parley.url:}") String url) {
        var whole = url.isEmpty() ? "" : uri(url);
        this.url = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** Where the site is, for the request that is being answered. */
    public Origin origin() {
        return new Origin(
                url.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toUriString()
                        : url);
    }

    /**
     * The address of the site where no client can choose it: {@code parley.url}, or the address that the server was
     * reached at, by number or as localhost. Empty for any other name, since a client can send any.
     */
    public Optional<String> steady(HttpServletRequest request) {
        if (!url.isEmpty()) {
            return Optional.of(url);
        }
        var host = request.getServerName();
        var port = request.getServerPort();
        var isOwn = host.equals("localhost") || host.equals(request.getLocalAddr());
        return isOwn && port == request.getLocalPort()
                // No builder: this runs for every request, cache hits included.
                ? Optional.of(request.getScheme() + "://" + host + ":" + port + request.getContextPath())
                : Optional.empty();
    }

    private static String uri(String url) {
        try {
            if (url.matches(".*[?#].*")) {
                throw new IllegalArgumentException("it ends before any ? or #");
            }
            return WebAddress.parse(url).uri();
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "parley.url is '%s'; write the site's address, such as https://parley.example (%s)"
                            .formatted(url, fault.getMessage()));
        }
    }
}
