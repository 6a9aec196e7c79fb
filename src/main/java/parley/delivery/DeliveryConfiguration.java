package parley.delivery;

import java.time.Duration;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;
import parley.publishing.SiteAddress;
import parley.search.Index;

/** Puts delivery ahead of all filters, and what every answer carries ahead of delivery. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DeliveryConfiguration {

    /** Longer than any page takes to make, shorter than readers wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Protection protection(@Value("${parley.url:}") String url) {
        return new Protection(url.startsWith("https:"));
    }

    @Bean
    Build build() {
        return Build.present();
    }

    @Bean
    FilterRegistrationBean<Delivery> delivery(
            PresentRecord record,
            Answers answers,
            @Lazy Index index,
            @Value("${management.endpoints.web.base-path:/actuator}") String management,
            Sender sender,
            SiteAddress site,
            Protection protection,
            RequestCounts counts,
            TemporaryFiles files,
            @Value("${server.tomcat.threads.max}") int threads) {
        var filter =
                new FilterRegistrationBean<>(
                        new Delivery(
                                record,
                                answers,
                                index,
                                management + "/health",
                                sender,
                                site,
                                protection,
                                counts,
                                files,
                                PATIENCE,
                                threads));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> protectedServer(
            Protection protection) {
        return server -> {
            server.setProtocol(BoundedProtocol.class.getName());
            server.addConnectorCustomizers(
                    connector -> {
                        // Refused by delivery, with what is allowed in truth.
                        connector.setAllowTrace(true);
                        // A page goes out in one piece; what is not compressed in four otherwise.
                        connector.setProperty("socket.appWriteBufSize", "32768");
                        connector.setProperty("socket.directBuffer", "true");
                        // Nobody is asked to go on and send a body, for none is read.
                        connector.setProperty("continueResponseTiming", "onRead");
                        connector.addLifecycleListener(event -> protect(event, protection));
                    });
            server.addContextCustomizers(
                    context -> {
                        var host = (StandardHost) context.getParent();
                        host.setErrorReportValveClass(PlainErrorReport.class.getName());
                        for (var valve : host.getPipeline().getValves()) {
                            if (valve instanceof ErrorReportValve) {
                                host.getPipeline().removeValve(valve);
                            }
                        }
                    });
        };
    }

    /** The server makes its own adapter when it is initialised. */
    private static void protect(LifecycleEvent event, Protection protection) {
        if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
            var connector = (Connector) event.getLifecycle();
            connector.getProtocolHandler().setAdapter(new ProtectingAdapter(connector, protection));
        }
    }
}
