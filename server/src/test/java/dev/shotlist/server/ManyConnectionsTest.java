package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand clients that connect and then have nothing to say. */
@Tag("long")
@Timeout(300)
class ManyConnectionsTest {
    private static final int CLIENTS = 10_000;

    /** For the two processes: their jars, the test's own and some more. */
    private static final int BESIDE = 500;

    private final List<SocketChannel> idle = new ArrayList<>();

    @AfterEach
    void leave() throws IOException {
        for (SocketChannel client : idle) {
            client.close();
        }
    }

    private static long files(InstanceProcess process) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return open.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void leaveEverybodyElseTheirAnswers() throws IOException {
        assumeTrue(
                ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean os
                        && os.getMaxFileDescriptorCount() > CLIENTS + BESIDE,
                "Not tried: so many sockets are not allowed here.");
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "Not tried: nothing to count in.");
        try (InstanceProcess process =
                new InstanceProcess(Map.of("RATE_LIMIT_PER_MINUTE", "1000000"))) {
            Calls calls = process.calls();
            assertThat(calls.parse("20s reel for a bakery").status()).isEqualTo(200);
            long before = files(process);
            InetSocketAddress address =
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(),
                            URI.create(process.address()).getPort());
            byte[] question =
                    "GET /v1/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < CLIENTS; i++) {
                SocketChannel client = SocketChannel.open(address);
                idle.add(client);
                if (i % 2 == 0) {
                    client.write(ByteBuffer.wrap(question));
                }
            }
            eventually(() -> files(process) >= before + CLIENTS);
            assertThat(calls.get("/v1/health").status()).isEqualTo(200);
            assertThat(calls.parse("20s reel for a bakery").hit()).isTrue();
            assertThat(calls.parse("15s reel for tea").status()).isEqualTo(200);
            leave();
            eventually(() -> files(process) < before + BESIDE);
            assertThat(calls.parse("30s reel for a lamp").status()).isEqualTo(200);
        }
    }
}
