package parley.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import parley.Site;

/** Sends bytes as they are, which no client library would. */
public final class RawRequest {

    /** What came back. */
    public record Answered(int status, List<String> headers, String body) {

        /** The value of a header, all of them joined by commas; empty where there is none. */
        public String header(String name) {
            return String.join(
                    ", ",
                    headers.stream()
                            .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                            .map(line -> line.substring(name.length() + 1).strip())
                            .toList());
        }
    }

    private RawRequest() {}

    public static Answered get(Site site, String target, String... headers) throws IOException {
        return send(site, "GET " + target + " HTTP/1.1", headers);
    }

    /** Sends the first line of a request and its headers, and reads until the site hangs up. */
    public static Answered send(Site site, String line, String... headers) throws IOException {
        try (var socket = new Socket("localhost", URI.create(site.address()).getPort())) {
            socket.setSoTimeout(10_000);
            var request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var bytes = socket.getInputStream().readAllBytes();
            var parts = new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n\r\n", 2);
            var lines = Arrays.asList(parts[0].split("\r\n"));
            var body = parts.length > 1 ? parts[1] : "";
            if (lines.contains("Transfer-Encoding: chunked")) {
                body = unchunked(body);
            }
            return new Answered(
                    Integer.parseInt(lines.get(0).split(" ")[1]),
                    lines.subList(1, lines.size()),
                    new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }
    }

    /** A body without its chunks' sizes (RFC 9112, 7.1). */
    private static String unchunked(String body) {
        var whole = new StringBuilder();
        for (var at = 0; ; ) {
            var line = body.indexOf("\r\n", at);
            var size = Integer.parseInt(body.substring(at, line), 16);
            if (size == 0) {
                return whole.toString();
            }
            whole.append(body, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
    }
}
