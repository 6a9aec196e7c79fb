package parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that gives the head of a request a second. */
class HeaderTimeoutProtocolTest {

    private final Tomcat server = new Tomcat();

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(folder.toString());
        var connector = new Connector(HeaderTimeoutProtocol.class.getName());
        connector.setPort(0);
        connector.setProperty("connectionTimeout", "1000");
        server.setConnector(connector);
        server.addContext("", folder.toString());
        server.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    @Test
    void cutsOffWhoSendsAHeadLetterByLetter() throws Exception {
        try (var socket = new Socket("localhost", server.getConnector().getLocalPort())) {
            var began = Instant.now();
            var isCut = false;
            for (var letter = 0; letter < 40 && !isCut; letter++) {
                isCut = !sends(socket, letter == 0 ? "G" : "E");
                Thread.sleep(250);
            }
            assertThat(isCut).isTrue();
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(6));
        }
    }

    @Test
    void answersWhoTakesATimeBetweenRequests() throws Exception {
        try (var socket = new Socket("localhost", server.getConnector().getLocalPort())) {
            for (var request = 0; request < 3; request++) {
                assertThat(sends(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                        .isTrue();
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                        .isEqualTo("HTTP/1.1 404");
                Thread.sleep(600);
                socket.getInputStream().skipNBytes(socket.getInputStream().available());
            }
        }
    }

    /** More than there are threads: whoever is slow takes none. */
    @Test
    void answersOthersWhileHundredsAreSlow() throws Exception {
        var port = server.getConnector().getLocalPort();
        var slow = new ArrayList<Socket>();
        try {
            for (var one = 0; one < 600; one++) {
                slow.add(new Socket("localhost", port));
                assertThat(sends(slow.get(one), "GET / HTTP/1.1\r\nHost: loc")).isTrue();
            }
            for (var request = 0; request < 5; request++) {
                try (var socket = new Socket("localhost", port)) {
                    socket.setSoTimeout(2000);
                    sends(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
                    assertThat(socket.getInputStream().readNBytes(12))
                            .asString(StandardCharsets.US_ASCII)
                            .isEqualTo("HTTP/1.1 404");
                }
            }
            // Each is let go of in the end.
            for (var socket : slow) {
                socket.setSoTimeout(6000);
                socket.getInputStream().readAllBytes();
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private static boolean sends(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return true;
        } catch (IOException cut) {
            return false;
        }
    }
}
