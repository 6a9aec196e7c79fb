package parley.server;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.filter.UrlHandlerFilter;

/** Sets Tomcat up: security headers on every answer, limits on every connection. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ServerConfiguration {

    // So that a setting that can't be read is told of before the record is read.
    @Bean
    @DependsOn("contact")
    SecurityHeaders securityHeaders(@Value("${parley.url:}") String url) {
        return new SecurityHeaders(url.startsWith("https:"));
    }

    /** Leads from an address with a slash too many to the page; not from "//", where another site's name may follow. */
    @Bean
    UrlHandlerFilter trailingSlash() {
        return UrlHandlerFilter.trailingSlashHandler("/{section}/**")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> protectedServer(SecurityHeaders protection) {
        return server -> {
            server.setProtocol(HeaderTimeoutProtocol.class.getName());
            server.addConnectorCustomizers(connector -> {
                // Refused by the page cache filter, with the right Allow header.
                connector.setAllowTrace(true);
                // Large enough to send a page at once.
                connector.setProperty("socket.appWriteBufSize", "32768");
                connector.setProperty("socket.directBuffer", "true");
                // No "100 Continue", since no body is read.
                connector.setProperty("continueResponseTiming", "onRead");
                connector.addLifecycleListener(event -> protect(event, protection));
            });
            server.addContextCustomizers(context -> {
                var host = (StandardHost) context.getParent();
                host.setErrorReportValveClass(MinimalErrorReportValve.class.getName());
                for (var valve : host.getPipeline().getValves()) {
                    if (valve instanceof ErrorReportValve) {
                        host.getPipeline().removeValve(valve);
                    }
                }
            });
        };
    }

    /** Replaces the adapter that the server creates when it is initialised. */
    private static void protect(LifecycleEvent event, SecurityHeaders protection) {
        if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
            var connector = (Connector) event.getLifecycle();
            connector.getProtocolHandler().setAdapter(new SecurityHeadersAdapter(connector, protection));
        }
    }
}
