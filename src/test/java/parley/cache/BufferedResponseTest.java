package parley.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long response of a real server. */
class BufferedResponseTest {

    private static final int LONG = 5_000_000;

    private final Tomcat server = new Tomcat();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(folder.toString());
        server.setPort(0);
        server.getConnector();
        var context = server.addContext("", folder.toString());
        Tomcat.addServlet(context, "long", new LongAnswer()).addMapping("/*");
        server.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        mayGoOn.countDown();
        server.stop();
        server.destroy();
    }

    @Test
    void isSentBeforeItIsComplete() throws Exception {
        try (var body = get("/whole").body()) {
            assertThat(body.readNBytes(LONG)).hasSize(LONG);
            mayGoOn.countDown();
            assertThat(body.readAllBytes()).hasSize(LONG);
        }
    }

    /** Who has half of it must not take that for the whole. */
    @Test
    void isCutOffWhereItFails() throws Exception {
        try (var body = get("/failing").body()) {
            assertThat(body.readNBytes(LONG)).hasSize(LONG);
            mayGoOn.countDown();
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    private HttpResponse<InputStream> get(String path) throws Exception {
        var address = URI.create("http://localhost:" + server.getConnector().getLocalPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
    }

    private final class LongAnswer extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (var buffer = new BufferedResponse(response, new TemporaryFiles(), () -> {}, () -> {})) {
                buffer.getOutputStream().write(new byte[LONG]);
                // The rest of what the first write left in the file's buffer.
                buffer.getOutputStream().write(new byte[LONG]);
                mayGoOn.await(10, TimeUnit.SECONDS);
                if (request.getPathInfo().equals("/failing")) {
                    throw new IllegalStateException("broken");
                }
                buffer.finish();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
