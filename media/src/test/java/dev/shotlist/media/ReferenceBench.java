package dev.shotlist.media;

import com.sun.net.httpserver.HttpServer;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.fetch.DialPolicy;
import dev.shotlist.media.fetch.FakeInternet;
import dev.shotlist.media.fetch.PublicDialer;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An open room for references, with a web server of its own that fetches reach, for tests. */
final class ReferenceBench implements AutoCloseable {
    final FakeInternet internet = new FakeInternet();
    final References references;
    final HttpServer server;

    ReferenceBench(Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        internet.host("shop.example", "93.184.216.34", server.getAddress().getPort());
        references =
                References.open(
                        ReferenceSettings.standard(folder),
                        new PublicDialer(DialPolicy.PUBLIC, internet, internet));
    }

    @Override
    public void close() {
        server.stop(0);
        references.close();
    }

    List<ReferenceOutcome> look(Offer... offers) {
        return references.look(List.of(offers), LookProgress.none(), ample(), Cancellation.none());
    }

    byte[] preview(String digest) {
        return references.preview(digest, ample(), Cancellation.none()).orElse(new byte[0]);
    }

    void page(String path, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }

    static String told(ReferenceOutcome outcome) {
        return switch (outcome) {
            case ReferenceOutcome.Measured _ -> "measured";
            case ReferenceOutcome.Failed failed -> failed.failure().code().wire();
        };
    }

    static ReferenceOutcome.Measured measured(ReferenceOutcome outcome) {
        return (ReferenceOutcome.Measured) outcome;
    }

    static Source upload(byte[] bytes) {
        return new Source.Upload(() -> new ByteArrayInputStream(bytes));
    }

    static Deadline ample() {
        return Deadline.in(Duration.ofSeconds(60));
    }
}
