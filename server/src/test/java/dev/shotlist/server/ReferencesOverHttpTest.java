package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.fetch.DialPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Timeout(120)
class ReferencesOverHttpTest {
    private static final byte[] PICTURE = Pictures.ground(0xE0_7A_20);

    @TempDir private static Path home;
    private static HttpServer shop;
    private static ReferenceServer server;
    private static Calls calls;

    @BeforeAll
    static void start() throws IOException {
        shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shop.createContext(
                "/picture.png",
                exchange -> {
                    exchange.sendResponseHeaders(200, PICTURE.length);
                    exchange.getResponseBody().write(PICTURE);
                    exchange.close();
                });
        shop.start();
        server =
                ReferenceServer.start(
                        ReferenceSettings.standard(home).with(DialPolicy.CLOSED_NETWORK),
                        Environments.with(),
                        home.resolve("uploads"),
                        1 << 20);
        calls = server.calls();
    }

    @AfterAll
    static void stop() {
        server.close();
        shop.stop(0);
    }

    private Calls.Answer parse(String prompt, String... options) {
        String more = String.join(",", options);
        return calls.post("/v1/parse", "{\"prompt\":{" + prompt + "},\"options\":{" + more + "}}");
    }

    private String address() {
        return "http://127.0.0.1:" + shop.getAddress().getPort() + "/picture.png";
    }

    private String base64() {
        return Base64.getEncoder().encodeToString(PICTURE);
    }

    @Test
    void onePictureIsOneQuestionWhateverWayItComes() throws IOException {
        String text = "\"text\":\"20s TikTok for orange juice\",";
        Calls.Answer first = parse(text + "\"image_url\":\"" + address() + "\"");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.hit()).isFalse();
        assertThat(first.at("/creative_direction/visual_direction/style_source"))
                .isEqualTo("image");
        assertThat(parse(text + "\"image_base64\":\"" + base64() + "\"").hit()).isTrue();
        assertThat(
                        parse(
                                        text
                                                + "\"images\":[{\"base64\":\"data:image/png;base64,"
                                                + base64()
                                                + "\"}]")
                                .hit())
                .isTrue();
        assertThat(
                        parse(
                                        text
                                                + "\"images\":[{\"url\":\""
                                                + address()
                                                + "\",\"role\":\"product\"}]")
                                .hit())
                .isFalse();
        Calls.Answer uploaded =
                multipart(
                        part("request", "{\"prompt\":{\"text\":\"20s TikTok for orange juice\"}}"),
                        file("image", "../../x.png", PICTURE));
        assertThat(uploaded.hit()).isTrue();
        assertThat(filesIn("uploads")).isEmpty();
    }

    @Test
    void picturesThatWereMeasuredAreShownWhileTheyAreKept() {
        Calls.Answer plan = parse("\"image_base64\":\"" + base64() + "\"");
        String digest = plan.at("/extracted_references/images/0/digest");
        Calls.Answer shown = calls.get("/v1/references/" + digest);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(shown.header("Cache-Control")).contains("immutable");
        assertThat(
                        calls.get("/v1/references/" + digest, "If-None-Match", shown.header("ETag"))
                                .status())
                .isEqualTo(304);
        for (String other : List.of("0".repeat(64), "..%2f..%2fplan.json", "x")) {
            assertThat(calls.get("/v1/references/" + other).status()).isIn(400, 404);
        }
    }

    @Test
    void healthTellsHowTheWorkersAre() {
        JsonNode health = calls.get("/v1/health").json();
        assertThat(health.at("/checks/media").stringValue()).isEqualTo("healthy");
        assertThat(health.at("/media/workers").intValue()).isZero();
        assertThat(health.at("/media/lost").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"image_base64\":\"no base64!\" | 400 | invalid_request | /prompt/image_base64",
                "\"image_base64\":\"\" | 400 | invalid_request | /prompt/image_base64",
                "\"image_base64\":\"PGh0bWw+\" | 415 | unsupported_media | /prompt/image_base64",
                "\"image_base64\":\"iVBORw0KGgo=\" | 422 | undecodable_media | /prompt/image_base64",
                "\"image_base64\":\"data:text/plain,iVBO\" | 400 | invalid_request | /prompt/image_base64",
                "\"images\":[{\"url\":\"http://169.254.169.254/latest\"}] | 422 | url_blocked | /prompt/images/0/url",
                "\"video_url\":\"file:///etc/passwd\" | 422 | url_blocked | /prompt/video_url",
                "\"image_base64\":7 | 400 | invalid_request | /prompt/image_base64"
            })
    void whatTheCallerCanMendIsSaid(String prompt, int status, String code, String pointer) {
        Calls.Answer answer = parse("\"text\":\"15s ad for tea\"," + prompt);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(pointer).startsWith(answer.at("/errors/0/pointer"));
    }

    @Test
    void whatIsNotThereIsDoneWithoutUnlessTheCallerWantsIt() throws IOException {
        String gone = "\"image_url\":\"" + address().replace("picture", "none") + "\"";
        String text = "\"text\":\"15s ad for tea\",";
        assertThat(parse(text + gone).warns("reference_unavailable")).isTrue();
        assertThat(parse(text + gone).hit()).isFalse();
        assertThat(parse(text + gone, "\"strict_references\":true").at("/code"))
                .isEqualTo("fetch_failed");
        assertThat(parse(gone).status()).isEqualTo(502);
        assertThat(filesIn("uploads")).isEmpty();
    }

    @Test
    void aFieldOfThePreviousPlanThatOnlySoundsLikeBase64IsLeftAlone() {
        String plan = parse("\"text\":\"15s ad for tea\"").http().body();
        String marked = "{\"image_base64\":\"keep me\"," + plan.substring(1);
        Calls.Answer edited =
                calls.post(
                        "/v1/parse",
                        "{\"prompt\":{\"text\":\"make it square\"},\"context\":{\"previous_config\":"
                                + marked
                                + "}}");
        assertThat(edited.at("/image_base64")).isEqualTo("keep me");
    }

    @Test
    void nobodyNamesAFileOfOurs() throws IOException {
        Path secret = Files.write(home.resolve("secret.png"), PICTURE);
        Calls.Answer answer = parse("\"image\\u005fbase64\":\"" + secret + "\"");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/code")).isEqualTo("invalid_request");
    }

    @Test
    void moreThanTheDiskHoldsIsForLater() throws IOException {
        Calls.Answer answer = parse("\"image_base64\":\"" + "A".repeat(2 << 20) + "\"");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.at("/code")).isEqualTo("overloaded");
        assertThat(filesIn("uploads")).isEmpty();
        assertThat(parse("\"image_base64\":\"" + base64() + "\"").status()).isEqualTo(200);
    }

    @Test
    void aBatchMayBringReferencesAndOneThatFailsFailsAlone() throws IOException {
        Calls.Answer batch =
                calls.post(
                        "/v1/parse/batch",
                        "[{\"prompt\":{\"image_base64\":\""
                                + base64()
                                + "\"}},{\"prompt\":{\"image_base64\":\"!\"}}]");
        assertThat(batch.at("/results/0/status")).isEqualTo("success");
        assertThat(batch.at("/results/1/error/code")).isEqualTo("invalid_request");
        assertThat(filesIn("uploads")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"stranger", "Request"})
    void otherPartsAreRefused(String name) {
        assertThat(multipart(part(name, "{}")).at("/code")).isEqualTo("invalid_request");
    }

    @Test
    void aPictureAloneIsEnough() {
        assertThat(multipart(file("image", "a.png", PICTURE)).status()).isEqualTo(200);
    }

    private List<Path> filesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve(folder))) {
            return files.toList();
        }
    }

    private static byte[] part(String name, String text) {
        return ("--line\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text)
                .concat("\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name, String fileName, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("--line\r\nContent-Disposition: form-data; name=\""
                                + name
                                + "\"; filename=\""
                                + fileName
                                + "\"\r\nContent-Type: text/html\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(new byte[] {'\r', '\n'});
        return out.toByteArray();
    }

    private Calls.Answer multipart(byte[]... parts) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            body.writeBytes(part);
        }
        body.writeBytes("--line--\r\n".getBytes(StandardCharsets.US_ASCII));
        return calls.send(
                calls.to("/v1/parse")
                        .header("Content-Type", "multipart/form-data; boundary=line")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }
}
