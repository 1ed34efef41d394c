package dev.shotlist.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.shotlist.media.ReferenceFailure.Code;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaWriter;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.fetch.DialPolicy;
import dev.shotlist.media.fetch.FakeInternet;
import dev.shotlist.media.fetch.PublicDialer;
import dev.shotlist.media.film.Films;
import dev.shotlist.media.intake.IntakeRefused;
import dev.shotlist.media.intake.MediaType;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReferencesTest {

    @TempDir Path folder;

    private final FakeInternet internet = new FakeInternet();
    private HttpServer server;
    private References references;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        internet.host("shop.example", "93.184.216.34", server.getAddress().getPort());
        references =
                References.open(
                        ReferenceSettings.standard(folder),
                        new PublicDialer(DialPolicy.PUBLIC, internet, internet));
    }

    @AfterEach
    void close() {
        server.stop(0);
        references.close();
    }

    @Test
    void whatFailsFailsAloneAndInItsPlace() throws IOException {
        byte[] picture = picture(Color.ORANGE);
        page("/page.png", "<!doctype html>".getBytes(StandardCharsets.UTF_8));
        page("/picture.png", picture);
        byte[] large = Arrays.copyOf(picture, (10 << 20) + 1);

        List<ReferenceOutcome> outcomes =
                look(
                        picture(upload(picture)),
                        picture(new Source.Url("http://169.254.169.254/latest")),
                        picture(new Source.Url("http://shop.example/none")),
                        picture(new Source.Url("http://shop.example/page.png")),
                        picture(new Source.Garbled("no base64")),
                        picture(upload(large)),
                        picture(upload(Arrays.copyOf(picture, 60))),
                        picture(new Source.Url("http://shop.example/picture.png")));

        assertThat(outcomes.stream().map(ReferencesTest::told))
                .containsExactly(
                        "measured",
                        "url_blocked",
                        "fetch_failed",
                        "unsupported_media",
                        "invalid_request",
                        "image_too_large",
                        "undecodable_media",
                        "measured");
    }

    @Test
    void theSameContentIsMeasuredOnceForAllWhoOfferIt() throws IOException {
        byte[] picture = picture(Color.ORANGE);
        Set<Offer> done = ConcurrentHashMap.newKeySet();
        Offer look = new Offer("a", upload(picture), Medium.PICTURE, Role.LOOK);
        Offer product = new Offer("b", upload(picture), Medium.PICTURE, Role.PRODUCT);

        List<ReferenceOutcome> outcomes =
                references.look(
                        List.of(look, product),
                        (offer, share) -> done.add(offer),
                        ample(),
                        Cancellation.none());

        assertThat(done).hasSize(1);
        assertThat(outcomes.get(0).offer()).isEqualTo(look);
        assertThat(outcomes.get(1).offer()).isEqualTo(product);
        assertThat(measured(outcomes.get(1)).reference().role()).isEqualTo(Role.PRODUCT);
        assertThat(measured(outcomes.get(0)).look()).isSameAs(measured(outcomes.get(1)).look());
        Look again = measured(look(look).getFirst()).look();
        assertThat(again).isSameAs(measured(outcomes.get(0)).look());
    }

    @Test
    void aFilmIsMeasuredWithItsSoundAndItsKeyFramesAreShown() throws IOException {
        Path file = film(2, 25, "aac");
        ReferenceOutcome.Measured outcome =
                measured(
                        look(new Offer("film", upload(Files.readAllBytes(file)), null, Role.LOOK))
                                .getFirst());

        assertThat(outcome.reference().type()).isEqualTo(MediaType.MP4);
        Look.Film film = (Look.Film) outcome.look();
        assertThat(film.look()).isEqualTo(Films.measure(file, DecodeLimits.STANDARD, Watch.IDLE));
        assertThat(film.look().sound()).isNotNull();
        for (int i = 0; i < film.frameDigests().size(); i++) {
            assertThat(preview(film.frameDigests().get(i)))
                    .isEqualTo(film.look().keyFrames().get(i).jpeg().bytes());
        }
    }

    @Test
    void whatIsAFilmServesAsSound() throws IOException {
        byte[] film = Files.readAllBytes(film(2, 25, "aac"));
        ReferenceOutcome outcome =
                look(new Offer("sound", upload(film), Medium.SOUND, Role.MOTION)).getFirst();
        assertThat(measured(outcome).look()).isInstanceOf(Look.Sound.class);
    }

    @Test
    void aFilmMayRunAMinuteAndNotMuchLonger() throws IOException {
        assertThat(told(look(film(film(60, 2, ""))).getFirst())).isEqualTo("measured");
        assertThat(told(look(film(film(61, 2, ""))).getFirst())).isEqualTo("video_too_long");
    }

    @Test
    void whatIsNoFilmInsideIsUndecodable() throws IOException {
        byte[] whole = Files.readAllBytes(film(2, 25, ""));
        assertThat(
                        Stream.of(
                                        film(file("cut.mp4", Arrays.copyOf(whole, 400))),
                                        film(file("no-moov.mp4", Arrays.copyOf(whole, 40))))
                                .map(offer -> told(look(offer).getFirst())))
                .containsOnly("undecodable_media");
    }

    @Test
    void whatIsTakenStaysUntilItIsLetGo() throws IOException {
        try (TakenReferences taken =
                references.take(
                        List.of(
                                picture(upload(picture(Color.RED))),
                                picture(new Source.Garbled("no base64")),
                                picture(upload(picture(Color.BLUE)))),
                        ample(),
                        Cancellation.none())) {
            assertThat(taken.references())
                    .hasSize(2)
                    .extracting(Reference::path)
                    .allMatch(Files::exists);
            assertThat(taken.failures()).hasSize(1);
        }
    }

    @Test
    void aPictureIsShownAsASmallJpegWhileItIsKept() throws IOException {
        String digest =
                measured(look(picture(upload(picture(Color.RED)))).getFirst()).reference().digest();
        byte[] shown = preview(digest);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(new Color(image.getRGB(10, 10)).getRed()).isGreaterThan(240);
        assertThat(preview(digest)).isEqualTo(shown);
        assertThat(preview("0".repeat(64))).isEmpty();
        assertThat(preview("../" + digest)).isEmpty();
    }

    @Test
    void aCallerWhoLeavesLeavesNothingHalfDone() throws IOException {
        Cancellation cancellation = new Cancellation();
        CountDownLatch over = new CountDownLatch(1);
        server.createContext(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(picture(Color.RED), 0, 50);
                    exchange.getResponseBody().flush();
                    cancellation.cancel();
                    try (exchange) {
                        over.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        assertThatThrownBy(() ->
                        references.look(
                                List.of(
                                        picture(upload(picture(Color.RED))),
                                        picture(new Source.Url("http://shop.example/slow"))),
                                LookProgress.none(),
                                ample(),
                                cancellation))
                .isInstanceOf(CancellationException.class);
        over.countDown();
        try (Stream<Path> incoming = Files.list(folder.resolve("references/incoming"))) {
            assertThat(incoming).isEmpty();
        }
    }

    @Test
    void tooManyAreRefusedBeforeAnyIsTaken() {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            offers.add(picture(new Source.Url("http://shop.example/" + i)));
        }
        assertThatThrownBy(() -> references.take(offers, ample(), Cancellation.none()))
                .isInstanceOf(IntakeRefused.TooMany.class);
        assertThat(internet.dialled()).isEmpty();
    }

    @Test
    void onlyWhatNobodyCanMendIsPassable() {
        assertThat(Arrays.stream(Code.values()).filter(Code::passable))
                .containsExactly(
                        Code.FETCH_FAILED,
                        Code.FETCH_TIMEOUT,
                        Code.WORKER_LOST,
                        Code.DECODER_MISSING);
    }

    private static String told(ReferenceOutcome outcome) {
        return switch (outcome) {
            case ReferenceOutcome.Measured _ -> "measured";
            case ReferenceOutcome.Failed failed -> failed.failure().code().wire();
        };
    }

    private List<ReferenceOutcome> look(Offer... offers) {
        return references.look(List.of(offers), LookProgress.none(), ample(), Cancellation.none());
    }

    private byte[] preview(String digest) {
        return references.preview(digest, ample(), Cancellation.none()).orElse(new byte[0]);
    }

    private static ReferenceOutcome.Measured measured(ReferenceOutcome outcome) {
        return (ReferenceOutcome.Measured) outcome;
    }

    private static Offer picture(Source source) {
        return new Offer("prompt.image", source, Medium.PICTURE, Role.LOOK);
    }

    private static Source upload(byte[] bytes) {
        return new Source.Upload(() -> new ByteArrayInputStream(bytes));
    }

    private void page(String path, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(200, body.length);
                        exchange.getResponseBody().write(body);
                    }
                });
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static Offer film(Path file) {
        return new Offer(file.toString(), new Source.LocalFile(file), Medium.FILM, Role.LOOK);
    }

    /** A film whose colour drifts, with a hum if a codec for sound is named. */
    private Path film(int seconds, int rate, String sound) {
        Path file = folder.resolve("film-" + seconds + "-" + rate + sound + ".mp4");
        try (MediaWriter writer = new MediaWriter(file)) {
            writer.video("mpeg4", 160, 96, rate, 200_000);
            if (!sound.isEmpty()) {
                writer.audio(sound, 48_000, 1);
            }
            int[] frame = new int[160 * 96];
            for (int i = 0; i < seconds * rate; i++) {
                int shade = i * 255 / (seconds * rate);
                Arrays.fill(frame, 0xFF00_0000 | shade << 16 | 0x4000 | (255 - shade));
                writer.frame(frame, i);
                if (!sound.isEmpty()) {
                    writer.samples(hum(i, 48_000 / rate));
                }
            }
        }
        return file;
    }

    private static float[] hum(int frame, int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (0.3 * Math.sin((frame * length + i) * 0.05));
        }
        return samples;
    }

    private static byte[] picture(Color color) throws IOException {
        BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, 120, 80);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Deadline ample() {
        return Deadline.in(Duration.ofSeconds(60));
    }
}
