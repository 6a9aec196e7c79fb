package parley.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells where the site is: {@code parley.url} if it is set, else wherever it was asked for. */
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
        if (!url.isEmpty() && !isAddress(url)) {
            throw new IllegalArgumentException(
                    "parley.url is '%s'; write the site's address, such as https://parley.example"
                            .formatted(url));
        }
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where the site is, for the request that is being answered. */
    public Origin origin() {
        return new Origin(
                url.isEmpty()
                        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                        : url);
    }

    /**
     * What absolute addresses begin with, where no reader can choose that: {@code parley.url}, or
     * the very address that the server was reached at, by number or as localhost. Empty for any
     * other name, since whoever asks can send any.
     */
    public Optional<String> steady(HttpServletRequest request) {
        if (!url.isEmpty()) {
            return Optional.of(url);
        }
        var host = request.getServerName();
        var port = request.getServerPort();
        var isOwn = host.equals("localhost") || host.equals(request.getLocalAddr());
        return isOwn && port == request.getLocalPort()
                // Not by a builder: this is asked for with every request, kept pages included.
                ? Optional.of(
                        request.getScheme() + "://" + host + ":" + port + request.getContextPath())
                : Optional.empty();
    }

    private static boolean isAddress(String url) {
        try {
            var uri = URI.create(url);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
