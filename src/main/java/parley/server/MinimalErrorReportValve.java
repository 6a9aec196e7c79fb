package parley.server;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The error page for requests that Tomcat refuses itself; it does not name the server. */
public final class MinimalErrorReportValve extends ErrorReportValve {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%1$s · Parley</title>
            <link rel="stylesheet" href="/parley.css">
            </head>
            <body>
            <header class="masthead"><a class="name" href="/">Parley</a></header>
            <main id="main">
            <h1>%1$s</h1>
            <p><a href="/">Back to the timeline</a></p>
            <p class="legend">Answer %2$d</p>
            </main>
            </body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            var title = status < 500 ? "That request can’t be read" : "That request can’t be answered";
            response.getReporter().write(PAGE.formatted(title, status));
            response.finishResponse();
        } catch (IOException gone) {
            // The client has gone.
            return;
        }
    }
}
