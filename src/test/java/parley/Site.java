package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** The started site, as a reader reaches it. */
@TestComponent
public class Site {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Site(Environment environment) {
        this.environment = environment;
    }

    /** The page at a path, parsed; it must be there. */
    public Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode());
        }
        return parse(answer);
    }

    /** Whatever is answered at a path. */
    public HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    /** The bytes of a file at a path; no search. */
    public byte[] bytes(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Whatever is answered to a request without a body; a search waits until its words are indexed. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        return Waiting.until(
                () -> askNow(method, path, headers), answer -> !answer.body().contains("Search is being prepared"));
    }

    private HttpResponse<String> askNow(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** An answer as a page. */
    public Document parse(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Where the site is, without a slash at the end. */
    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
