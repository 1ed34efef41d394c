package dev.shotlist.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Collects what is sent over OTLP/HTTP and answers as it is told. */
final class OtlpReceiver implements AutoCloseable {
    /**
     * One request: its path and headers matter less than that protobuf keeps strings as they are.
     */
    record Sent(String path, String key, String body) {}

    private final HttpServer server;
    private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();

    OtlpReceiver(int status) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    sent.add(
                            new Sent(
                                    exchange.getRequestURI().getPath(),
                                    String.valueOf(exchange.getRequestHeaders().getFirst("X-Key")),
                                    new String(body, StandardCharsets.ISO_8859_1)));
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request, however long it takes. */
    Sent next() {
        try {
            return sent.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
