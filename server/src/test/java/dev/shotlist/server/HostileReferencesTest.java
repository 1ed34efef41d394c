package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.fetch.DialPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What strangers send instead of references: each its code, and nothing is left of any. */
@Timeout(180)
class HostileReferencesTest {
    /** Connections that are kept, and files that the JVM opens by and by. */
    private static final int SOME_DESCRIPTORS = 40;

    @TempDir private Path home;

    private ReferenceServer open(DialPolicy policy) {
        return ReferenceServer.start(ReferenceSettings.standard(home).with(policy));
    }

    private static String code(ReferenceServer room, String prompt) {
        Calls.Answer answer = room.calls().post("/v1/parse", "{\"prompt\":{" + prompt + "}}");
        if (answer.status() == 200) {
            return "";
        }
        assertThat(answer.http().body().length()).as("bounded").isLessThan(4000);
        assertThat(answer.http().body()).doesNotContain("Exception", "\tat ", "/tmp");
        assertThat(answer.at("/request_id")).isNotEmpty();
        return answer.at("/code");
    }

    @Test
    void noPacketGoesToAddressesThatAreNotPublic() {
        SoftAssertions softly = new SoftAssertions();
        try (ReferenceServer room = open(DialPolicy.PUBLIC)) {
            for (String url :
                    List.of(
                            "http://127.0.0.1/a.png",
                            "http://2130706433/a.png",
                            "http://0x7f.1/a.png",
                            "http://017700000001/a.png",
                            "http://[::1]/a.png",
                            "http://[::ffff:127.0.0.1]/a.png",
                            "http://[64:ff9b::7f00:1]/a.png",
                            "http://[2002:7f00:1::]/a.png",
                            "http://169.254.169.254/latest/meta-data",
                            "http://[fd00:ec2::254]/latest",
                            "http://100.100.100.200/latest",
                            "http://168.63.129.16/machine",
                            "http://0.0.0.0/a.png",
                            "http://[::]/a.png",
                            "http://100.64.0.1/a.png",
                            "http://198.18.0.1/a.png",
                            "http://240.0.0.1/a.png",
                            "http://224.0.0.1/a.png",
                            "http://localhost./a.png",
                            "http://user@127.0.0.1/a.png",
                            "http://93.184.216.34:22/a.png",
                            "file:///etc/passwd",
                            "ftp://93.184.216.34/a.png",
                            "gopher://93.184.216.34/a.png",
                            "jar:http://93.184.216.34/a.jar!/a.png",
                            "data:image/png;base64,AAAA",
                            "concat:/etc/passwd",
                            "subfile,,start,0,end,9,,:/etc/passwd")) {
                softly.assertThat(code(room, "\"image_url\":\"" + url + "\""))
                        .as(url)
                        .isEqualTo("url_blocked");
            }
        }
        softly.assertAll();
    }

    @Test
    void whatIsNoReferenceGetsItsCodeAndLeavesNothing() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        try (ReferenceServer room = open(DialPolicy.CLOSED_NETWORK)) {
            String usual = "\"image_base64\":\"" + encoded(Pictures.ground(0x336699)) + "\"";
            assertThat(code(room, usual)).isEmpty();
            // the worker and what it stands on are there before the count
            code(room, "\"video_base64\":\"" + encoded(film()) + "\"");
            long descriptors = descriptors();
            long children = ProcessHandle.current().children().count();
            disguises()
                    .forEach((name, wrong) -> {
                        softly.assertThat(code(room, wrong.prompt()))
                                .as(name)
                                .isEqualTo(wrong.code());
                    });
            softly.assertThat(descriptors())
                    .as("descriptors")
                    .isLessThan(descriptors + SOME_DESCRIPTORS);
            softly.assertThat(ProcessHandle.current().children().count())
                    .as("processes")
                    .isLessThanOrEqualTo(children + 1);
            softly.assertThat(files("uploads")).as("spooled files").isZero();
            softly.assertThat(files("references/incoming")).as("files half taken").isZero();
            assertThat(code(room, usual)).isEmpty();
        }
        softly.assertAll();
    }

    private record Wrong(String prompt, String code) {}

    private static Map<String, Wrong> disguises() {
        Map<String, Wrong> all = new LinkedHashMap<>();
        byte[] png = Pictures.ground(0x112233);
        byte[] huge = png.clone();
        ByteBuffer.wrap(huge).putInt(16, Integer.MAX_VALUE).putInt(20, Integer.MAX_VALUE);
        byte[] torn = Arrays.copyOf(png, png.length / 2);
        byte[] large = Arrays.copyOf(png, (10 << 20) + 1);
        all.put("a header of 2^31 pixels", picture(huge, "image_too_large"));
        all.put("a torn picture", picture(torn, "undecodable_media"));
        all.put("one byte too many", picture(large, "image_too_large"));
        all.put("drawing", picture(text("<svg xmlns='http://www.w3.org/2000/svg'/>")));
        all.put("layered tagged image", picture(text("II*\0\b\0\0\0")));
        all.put("layers", picture(text("8BPS\0\1")));
        all.put("icon", picture(text("\0\0\1\0\1\0")));
        all.put("page", picture(text("<!doctype html><script>alert(1)</script>")));
        all.put("script that is a GIF by three letters", picture(text("GIF=1;alert(1)")));
        all.put("playlist", film(text("#EXTM3U\n#EXTINF:1,\n/etc/passwd\n"), "unsupported_media"));
        all.put(
                "concat script",
                film(text("ffconcat version 1.0\nfile /etc/passwd\n"), "unsupported_media"));
        all.put("manifest", film(text("<?xml version='1.0'?><MPD/>"), "unsupported_media"));
        all.put("session", film(text("v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n"), "unsupported_media"));
        all.put("a still picture as a film", film(png, "unsupported_media"));
        all.put("a film without an index", film(film(), "undecodable_media"));
        return all;
    }

    @Test
    void serversThatMisbehaveAreTheirOwnersTrouble() throws IOException {
        HttpServer rude =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] png = Pictures.ground(0x884422);
        rude.createContext(
                "/page.png",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "image/png");
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(text("<html>not a picture</html>"));
                    exchange.close();
                });
        rude.createContext(
                "/endless.png",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(png);
                        byte[] more = new byte[1 << 16];
                        for (int i = 0; i < 400; i++) {
                            out.write(more);
                        }
                    }
                });
        rude.createContext(
                "/torn.png",
                exchange -> {
                    exchange.sendResponseHeaders(200, png.length + 100L);
                    exchange.getResponseBody().write(png);
                    exchange.getResponseBody().flush();
                    exchange.close();
                });
        rude.createContext(
                "/away",
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "http://169.254.169.254/");
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        rude.start();
        SoftAssertions softly = new SoftAssertions();
        try (ReferenceServer room = open(DialPolicy.CLOSED_NETWORK)) {
            String base = "\"image_url\":\"http://127.0.0.1:" + rude.getAddress().getPort();
            softly.assertThat(code(room, base + "/page.png\"")).isEqualTo("unsupported_media");
            softly.assertThat(code(room, base + "/endless.png\"")).isEqualTo("image_too_large");
            softly.assertThat(code(room, base + "/torn.png\"")).isEqualTo("fetch_failed");
            softly.assertThat(code(room, base + "/away\"")).isEqualTo("url_blocked");
            softly.assertThat(code(room, base + "/none\"")).isEqualTo("fetch_failed");
            softly.assertThat(code(room, "\"image_url\":\"http://nowhere.invalid/a.png\""))
                    .isEqualTo("fetch_failed");
            softly.assertThat(files("references/incoming")).as("files half taken").isZero();
        } finally {
            rude.stop(0);
        }
        softly.assertAll();
    }

    private static Wrong picture(byte[] bytes) {
        return picture(bytes, "unsupported_media");
    }

    private static Wrong picture(byte[] bytes, String code) {
        return new Wrong("\"image_base64\":\"" + encoded(bytes) + "\"", code);
    }

    private static Wrong film(byte[] bytes, String code) {
        return new Wrong("\"video_base64\":\"" + encoded(bytes) + "\"", code);
    }

    /** Begins as films do. */
    private static byte[] film() {
        return text("\0\0\0\u0018ftypisom\0\0\2\0isommp42" + "noise".repeat(100));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private long files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.count();
        }
    }

    private static long descriptors() throws IOException {
        Path open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(open)) {
            return all.count();
        }
    }
}
