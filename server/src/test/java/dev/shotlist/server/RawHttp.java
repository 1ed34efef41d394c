package dev.shotlist.server;

import dev.shotlist.plan.PlanJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Bytes on a socket, where a client library is too polite. */
final class RawHttp implements AutoCloseable {
    /** Only a server that never answers meets it. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    RawHttp(int port) {
        try {
            this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came back: a head and as much of a body as its length says. */
    record Answer(int status, String head, String body) {
        JsonNode json() {
            return PlanJson.mapper().readTree(body);
        }
    }

    RawHttp send(String text) {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    RawHttp send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // The server has already hung up: what it said before still waits to be read.
        }
        return this;
    }

    /** Nothing more will come from here; answers still may. */
    RawHttp halfClose() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** All answers until the server hangs up. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        String rest = everything();
        while (!rest.isEmpty()) {
            int end = rest.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IllegalStateException("no head: " + rest);
            }
            String head = rest.substring(0, end);
            rest = rest.substring(end + 4);
            StringBuilder body = new StringBuilder();
            rest = head.contains("chunked") ? chunks(rest, body) : plain(rest, length(head), body);
            answers.add(new Answer(Integer.parseInt(head.split(" ", 3)[1]), head, body.toString()));
        }
        return answers;
    }

    private static String plain(String rest, int length, StringBuilder body) {
        body.append(rest, 0, length);
        return rest.substring(length);
    }

    private static String chunks(String all, StringBuilder body) {
        String rest = all;
        while (true) {
            int line = rest.indexOf("\r\n");
            int length = Integer.parseInt(rest.substring(0, line), 16);
            body.append(rest, line + 2, line + 2 + length);
            rest = rest.substring(line + 2 + length + 2);
            if (length == 0) {
                return rest;
            }
        }
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, "Content-Length:", 0, 15))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
    }

    /** Waits until the server hangs up. */
    private String everything() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int got = socket.getInputStream().read(buffer);
                    got >= 0;
                    got = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, got);
            }
        } catch (java.net.SocketTimeoutException e) {
            throw new IllegalStateException("the server holds the connection: " + all, e);
        } catch (IOException e) {
            // Reset: what was read before stands.
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
