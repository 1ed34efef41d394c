package dev.shotlist.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bare Jetty, so that the deadline can be short. */
class HeadDeadlineTest {
    private static final byte[] WHOLE =
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server, 1, 1);

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        server.setHandler(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        callback.succeeded();
                        return true;
                    }
                });
        server.addBean(new HeadDeadline(server, Duration.ofMillis(400), System::nanoTime));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), connector.getLocalPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static boolean hungUp(InputStream in) throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException e) {
            return true;
        }
    }

    @Test
    void aHeadThatStopsHalfwayIsHungUpOn() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(WHOLE, 0, 10);
            assertThat(hungUp(socket.getInputStream())).isTrue();
        }
    }

    @Test
    void theSecondHeadOfAConnectionTooWhileItsFirstWasServed() throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(WHOLE);
            InputStream in = socket.getInputStream();
            StringBuilder answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                answer.append((char) in.read());
            }
            assertThat(answer.toString()).startsWith("HTTP/1.1 200");
            socket.getOutputStream().write(WHOLE, 0, 10);
            assertThat(hungUp(in)).isTrue();
        }
    }
}
