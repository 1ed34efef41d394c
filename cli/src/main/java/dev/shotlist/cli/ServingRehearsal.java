package dev.shotlist.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.shotlist.pipeline.ReferenceLooking;
import dev.shotlist.server.ShotlistServer;
import dev.shotlist.server.metrics.ServerMeters;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A server's first minutes: it starts, is asked for its health, plans, refuses, and stops. */
final class ServingRehearsal {
    /** As in life, a host that {@link #asked} names must be one that the server listens under. */
    private static final String HOST = "127.0.0.1";

    private static final String BRIEF =
            """
            {"prompt":{"text":"30 second Instagram ad for a luxury gold watch, dramatic light"}}\
            """;

    private ServingRehearsal() {}

    /** On a port that nobody else has, with settings that no environment can change. */
    static void play() throws IOException {
        Path home = Files.createTempDirectory("shotlist-rehearsal");
        try {
            play(Map.of("SHOTLIST_HOME", home.toString()));
        } finally {
            delete(home);
        }
    }

    private static void play(Map<String, String> settings) throws IOException {
        try (ReferenceLooking looking = new ReferenceLooking(() -> Home.references(settings));
                ModelRoom models = ModelRoom.open(settings);
                ShotlistServer server =
                        Serving.server(
                                settings, 0, looking, models, new ServerMeters(System::nanoTime))) {
            server.start();
            expect(200, asked(server.port(), "GET", "/v1/health", ""));
            expect(200, asked(server.port(), "POST", "/v1/parse", BRIEF));
            expect(200, asked(server.port(), "POST", "/v1/parse", BRIEF));
            expect(400, asked(server.port(), "POST", "/v1/parse", "{\"prompt\":"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** The status; over a plain socket, so that no client's classes are kept for the server. */
    private static int asked(int port, String method, String path, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        String head =
                """
                %s %s HTTP/1.1\r
                Host: %s:%d\r
                Connection: close\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """
                        .formatted(method, path, HOST, port, bytes.length);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            socket.getOutputStream().write(bytes);
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        }
    }

    private static void expect(int status, int was) {
        if (was != status) {
            throw new IllegalStateException("answered " + was + " instead of " + status);
        }
    }
}
