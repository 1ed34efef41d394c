package dev.shotlist.scripted;

import dev.shotlist.scripted.ScriptedServer.Act;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What goes wrong below the vendor's own format: in the framing, the encoding, the pace. */
public final class WireFaults {
    /** Between two bytes of a server that means to hold its clients: never silent, never done. */
    private static final Duration DRIP = Duration.ofMillis(20);

    private static final int BOMB_MEGABYTES = 100;
    private static final int MEGABYTE = 1 << 20;

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private static final Map<String, Act> ALL = Collections.unmodifiableMap(made());

    private WireFaults() {}

    /** Each by its name. */
    public static Map<String, Act> all() {
        return ALL;
    }

    private static Map<String, Act> made() {
        Map<String, Act> all = new LinkedHashMap<>();
        all.put("dripping_head", drip(OK + "Content-Length: 2\r\n\r\n{}", ""));
        all.put("dripping_body", drip(" ".repeat(100_000), OK + "Content-Length: 100000\r\n\r\n"));
        all.put("endless_head", endless(OK, "X-Filler: " + "x".repeat(4_000) + "\r\n"));
        all.put("endless_continue", endless("", "HTTP/1.1 100 Continue\r\n\r\n"));
        all.put("half_closed", half(OK + "Content-Length: 1000\r\n\r\n{\"choices\":"));
        all.put("closed_unsaid", half(""));
        all.put("closed_in_head", half("HTTP/1.1 200 OK\r\nContent-Ty"));
        all.put("length_too_short", raw(OK + "Content-Length: 5\r\n\r\n{\"choices\":[]}"));
        all.put("length_negative", raw(OK + "Content-Length: -5\r\n\r\n{}"));
        all.put("length_no_number", raw(OK + "Content-Length: many\r\n\r\n{}"));
        all.put("length_beyond_long", raw(OK + "Content-Length: 99999999999999999999\r\n\r\n{}"));
        all.put(
                "lengths_disagree",
                raw(OK + "Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}       "));
        all.put(
                "length_and_chunks",
                raw(OK + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}"));
        all.put("chunk_no_number", chunked("zz\r\n{}\r\n0\r\n\r\n"));
        all.put("chunk_beyond_long", chunked("FFFFFFFFFFFFFFFFF\r\n{}"));
        all.put("chunk_negative", chunked("-2\r\n{}\r\n0\r\n\r\n"));
        all.put("gzip_bomb", bomb());
        all.put("gzip_unsaid", raw(OK + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"));
        all.put("redirect_inside", redirect("http://169.254.169.254/latest/meta-data/"));
        all.put("redirect_elsewhere", redirect("file:///etc/passwd"));
        all.put("redirect_nowhere", raw("HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"));
        all.put(
                "switching",
                raw(
                        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"));
        all.put("proxy_refuses", raw("HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n"));
        all.put("status_without_meaning", raw("HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n"));
        all.put("status_no_number", raw("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n"));
        all.put("no_content", raw("HTTP/1.1 204 Nothing\r\n\r\n"));
        all.put("no_http", raw("SSH-2.0-OpenSSH_9.9\r\n"));
        all.put("head_of_noise", raw("HTTP/1.1 200 OK\r\nno colon \u0000\u0001\r\n\r\n{}"));
        return all;
    }

    private static Act raw(String reply) {
        return (request, talk) -> {
            talk.raw(reply);
            talk.untilTheClientLeaves();
        };
    }

    private static Act chunked(String body) {
        return raw(OK + "Transfer-Encoding: chunked\r\n\r\n" + body);
    }

    private static Act half(String said) {
        return (request, talk) -> {
            talk.raw(said);
            talk.closeHalf();
        };
    }

    private static Act redirect(String to) {
        return raw("HTTP/1.1 307 Over there\r\nLocation: " + to + "\r\nContent-Length: 0\r\n\r\n");
    }

    private static Act drip(String slowly, String first) {
        return (request, talk) -> {
            talk.raw(first);
            for (int i = 0; i < slowly.length(); i++) {
                talk.wait(DRIP);
                talk.raw(slowly.substring(i, i + 1));
            }
        };
    }

    private static Act endless(String first, String again) {
        return (request, talk) -> {
            talk.raw(first);
            while (true) {
                talk.raw(again);
            }
        };
    }

    private static Act bomb() {
        String packed = packed();
        return raw(
                OK
                        + "Content-Encoding: gzip\r\nContent-Length: "
                        + packed.length()
                        + "\r\n\r\n"
                        + packed);
    }

    /** Blanks, which JSON may begin with: unpacked they would be read to their end. */
    private static String packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(MEGABYTE).getBytes(StandardCharsets.ISO_8859_1);
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < BOMB_MEGABYTES; i++) {
                packing.write(blanks);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
