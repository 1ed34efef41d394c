package dev.shotlist.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.fetch.DialPolicy;
import dev.shotlist.media.fetch.FakeInternet;
import dev.shotlist.media.fetch.FetchCache;
import dev.shotlist.media.fetch.FetchFailure;
import dev.shotlist.media.fetch.Fetcher;
import dev.shotlist.media.fetch.PublicDialer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final IntakeLimits SMALL = new IntakeLimits(10, 1000, 3, 5000, 60, 1, 2000, 600);

    @TempDir Path folder;

    private final FakeInternet internet = new FakeInternet();
    private HttpServer server;
    private int requests;
    private Intake intake;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        internet.host("shop.example", "93.184.216.34", server.getAddress().getPort());
        PublicDialer dialer = new PublicDialer(DialPolicy.PUBLIC, internet, internet);
        Fetcher fetcher =
                new Fetcher(
                        dialer,
                        new FetchCache(folder.resolve("web"), 10, Clock.systemUTC()),
                        "Shotlist/test");
        intake = new Intake(new ReferenceStore(folder.resolve("store"), 100_000), fetcher, SMALL);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesAnUpload() {
        try (Taken taken = take(upload(Samples.png(300)), Medium.PICTURE)) {
            Reference reference = taken.reference();
            assertThat(reference.path()).hasBinaryContent(Samples.png(300));
            assertThat(reference.bytes()).isEqualTo(300);
            assertThat(reference.type()).isEqualTo(MediaType.PNG);
            assertThat(reference.role()).isEqualTo(Role.PRODUCT);
        }
    }

    @Test
    void goesByTheBytesWhenNoMediumIsNamed() {
        try (Taken taken = take(upload(Samples.grown(Samples.MP4, 4000)), null)) {
            assertThat(taken.reference().medium()).isEqualTo(Medium.FILM);
        }
        assertThatThrownBy(() -> take(upload(Samples.png(1001)), null))
                .isInstanceOf(IntakeRefused.TooLarge.class);
    }

    @Test
    void aFilmGivenAsSoundHasTheLimitOfSound() {
        take(upload(Samples.grown(Samples.MP4, 2000)), Medium.SOUND).close();
        assertThatThrownBy(() -> take(upload(Samples.grown(Samples.MP4, 2001)), Medium.SOUND))
                .isInstanceOf(IntakeRefused.TooLarge.class);
    }

    @Test
    void takesAFileAtTheLimitAndNotOneByteMore() throws IOException {
        take(upload(Samples.png(1000)), Medium.PICTURE).close();
        assertThatThrownBy(() -> take(upload(Samples.png(1001)), Medium.PICTURE))
                .isInstanceOfSatisfying(
                        IntakeRefused.TooLarge.class,
                        refused -> assertThat(refused.medium()).isEqualTo(Medium.PICTURE));
        assertThat(files("store/incoming")).isEmpty();
    }

    @Test
    void aPictureIsNoFilm() {
        assertThatThrownBy(() -> take(upload(Samples.png(300)), Medium.FILM))
                .isInstanceOf(IntakeRefused.Unsupported.class);
    }

    @Test
    void whatIsGarbledIsMalformed() {
        assertThatThrownBy(() -> take(new Source.Garbled("no base64"), Medium.PICTURE))
                .isInstanceOf(IntakeRefused.Malformed.class)
                .hasMessage("no base64");
    }

    @Test
    void takesALocalFileAndSaysWhenThereIsNone() throws IOException {
        Path file = folder.resolve("-%d name.png");
        Files.write(file, Samples.png(300));
        assertTaken(new Source.LocalFile(file), Samples.png(300));

        assertThatThrownBy(() -> take(new Source.LocalFile(folder), Medium.PICTURE))
                .isInstanceOf(IntakeRefused.Unreadable.class);
        assertThatThrownBy(() -> take(new Source.LocalFile(folder.resolve("none")), Medium.PICTURE))
                .isInstanceOf(IntakeRefused.Unreadable.class);
    }

    @Test
    void fetchesAUrlOnceWhileItIsFresh() {
        page("/a.png", "image/png", Samples.png(300));
        assertTaken(new Source.Url("http://shop.example/a.png"), Samples.png(300));
        assertTaken(new Source.Url("http://shop.example/a.png"), Samples.png(300));
        assertThat(requests).isEqualTo(1);
    }

    @Test
    void whatIsFreshIsStillCheckedForWhatItIsGivenAs() {
        page("/a.png", "image/png", Samples.png(300));
        take(new Source.Url("http://shop.example/a.png"), Medium.PICTURE).close();
        assertThatThrownBy(() -> take(new Source.Url("http://shop.example/a.png"), Medium.FILM))
                .isInstanceOf(IntakeRefused.Unsupported.class);
    }

    @Test
    void whatIsFreshIsStillCheckedForItsSize() {
        page("/a.mp4", "video/mp4", Samples.grown(Samples.MP4, 4000));
        take(new Source.Url("http://shop.example/a.mp4"), Medium.FILM).close();
        assertThatThrownBy(() -> take(new Source.Url("http://shop.example/a.mp4"), Medium.SOUND))
                .isInstanceOf(IntakeRefused.TooLarge.class);
    }

    @Test
    void htmlCalledAPictureIsUnsupported() throws IOException {
        page("/a.png", "image/png", Samples.latin("<!doctype html><title>Sorry</title>"));
        assertThatThrownBy(() -> take(new Source.Url("http://shop.example/a.png"), Medium.PICTURE))
                .isInstanceOf(IntakeRefused.Unsupported.class);
        assertThat(files("store")).isEmpty();
        assertThat(files("web")).isEmpty();
    }

    @Test
    void aUrlsContentOverTheLimitIsTooLarge() throws IOException {
        page("/a.png", "image/png", Samples.png(1001));
        assertThatThrownBy(() -> take(new Source.Url("http://shop.example/a.png"), Medium.PICTURE))
                .isInstanceOf(FetchFailure.TooLarge.class);
        assertThat(files("store")).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffIsUnreadable() throws IOException {
        Source broken = new Source.Upload(() -> Samples.breaking(Samples.png(600)));
        assertThatThrownBy(() -> take(broken, Medium.PICTURE))
                .isInstanceOf(IntakeRefused.Unreadable.class);
        assertThat(files("store")).isEmpty();
    }

    @Test
    void moreThanTheLimitsAllowIsRefusedBeforeAnyWork() {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            offers.add(new Offer("v" + i, upload(new byte[0]), Medium.FILM, Role.LOOK));
        }
        SMALL.check(offers);
        offers.add(new Offer("v", upload(new byte[0]), Medium.FILM, Role.LOOK));
        assertThatThrownBy(() -> SMALL.check(offers)).isInstanceOf(IntakeRefused.TooMany.class);
    }

    @Test
    void theStandardLimitsAreThoseOfTheApi() {
        assertThat(IntakeLimits.STANDARD)
                .isEqualTo(new IntakeLimits(10, 10 << 20, 3, 50 << 20, 60, 1, 20 << 20, 600));
    }

    private void assertTaken(Source source, byte[] content) {
        try (Taken taken = take(source, Medium.PICTURE)) {
            assertThat(taken.reference().path()).hasBinaryContent(content);
        }
    }

    private Taken take(Source source, @Nullable Medium medium) {
        return intake.take(
                new Offer("image", source, medium, Role.PRODUCT),
                Deadline.in(Duration.ofSeconds(20)),
                Cancellation.none());
    }

    private static Source upload(byte[] bytes) {
        return new Source.Upload(() -> new ByteArrayInputStream(bytes));
    }

    private List<Path> files(String below) throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve(below))) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private void page(String path, String type, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        requests++;
                        exchange.getResponseHeaders().set("Content-Type", type);
                        exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }
}
