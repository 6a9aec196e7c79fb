package parley.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;

/**
 * Sets the security headers ahead of all filters, since Tomcat answers some requests itself: malformed ones,
 * CONNECT, and OPTIONS for the server.
 */
final class SecurityHeadersAdapter extends CoyoteAdapter {

    private final SecurityHeaders protection;

    SecurityHeadersAdapter(Connector connector, SecurityHeaders protection) {
        super(connector);
        this.protection = protection;
    }

    /** Closes requests in HTTP/0.9, which has no headers. */
    @Override
    public void service(org.apache.coyote.Request parsed, org.apache.coyote.Response answered) throws Exception {
        if (parsed.protocol().toString() == null || parsed.protocol().toString().isEmpty()) {
            answered.action(ActionCode.CLOSE_NOW, null);
        } else {
            super.service(parsed, answered);
            if (parsed.getContentLengthLong() > 0 || parsed.getMimeHeaders().getHeader("Transfer-Encoding") != null) {
                // A body is not read: the thread would wait for it.
                parsed.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    @Override
    protected boolean postParseRequest(
            org.apache.coyote.Request parsed, Request request, org.apache.coyote.Response answered, Response response)
            throws IOException, ServletException {
        var goesOn = super.postParseRequest(parsed, request, answered, response);
        protection.set(request, response);
        if ("CONNECT".equals(request.getMethod())) {
            AllowedMethods.refuse(response);
        }
        if ("*".equals(request.getRequestURI())) {
            AllowedMethods.allow(response);
        }
        return goesOn;
    }
}
