package parley.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells where the site is: {@code parley.url} if it is set, else wherever it was asked for. */
@Component
public class SiteAddress {

    private final String url;

    SiteAddress(@Value("${parley.url:}") String url) {
        if (!url.isEmpty() && !isAddress(url)) {
            throw new IllegalArgumentException(
                    "parley.url is '%s'; write the site's address, such as https://parley.example"
                            .formatted(url));
        }
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    public Origin origin(HttpServletRequest request) {
        return new Origin(
                url.isEmpty()
                        ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                        : url);
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
