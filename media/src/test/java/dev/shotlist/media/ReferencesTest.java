package dev.shotlist.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shotlist.media.ReferenceFailure.Code;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.intake.IntakeRefused;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private ReferenceBench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new ReferenceBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void whatFailsFailsAloneAndInItsPlace() throws IOException {
        byte[] picture = picture(Color.ORANGE);
        bench.page("/page.png", "<!doctype html>".getBytes(StandardCharsets.UTF_8));
        bench.page("/picture.png", picture);
        byte[] large = Arrays.copyOf(picture, (10 << 20) + 1);

        List<ReferenceOutcome> outcomes =
                bench.look(
                        picture(ReferenceBench.upload(picture)),
                        picture(new Source.Url("http://169.254.169.254/latest")),
                        picture(new Source.Url("http://shop.example/none")),
                        picture(new Source.Url("http://shop.example/page.png")),
                        picture(new Source.Garbled("no base64")),
                        picture(ReferenceBench.upload(large)),
                        picture(ReferenceBench.upload(Arrays.copyOf(picture, 60))),
                        picture(new Source.Url("http://shop.example/picture.png")));

        assertThat(outcomes.stream().map(ReferenceBench::told))
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
        Offer look = new Offer("a", ReferenceBench.upload(picture), Medium.PICTURE, Role.LOOK);
        Offer product =
                new Offer("b", ReferenceBench.upload(picture), Medium.PICTURE, Role.PRODUCT);

        List<ReferenceOutcome> outcomes =
                bench.references.look(
                        List.of(look, product),
                        (offer, share) -> done.add(offer),
                        ReferenceBench.ample(),
                        Cancellation.none());

        assertThat(done).hasSize(1);
        assertThat(outcomes.get(0).offer()).isEqualTo(look);
        assertThat(outcomes.get(1).offer()).isEqualTo(product);
        assertThat(ReferenceBench.measured(outcomes.get(1)).reference().role())
                .isEqualTo(Role.PRODUCT);
        assertThat(ReferenceBench.measured(outcomes.get(0)).look())
                .isSameAs(ReferenceBench.measured(outcomes.get(1)).look());
        Look again = ReferenceBench.measured(bench.look(look).getFirst()).look();
        assertThat(again).isSameAs(ReferenceBench.measured(outcomes.get(0)).look());
    }

    @Test
    void whatIsTakenStaysUntilItIsLetGo() throws IOException {
        try (TakenReferences taken =
                bench.references.take(
                        List.of(
                                picture(ReferenceBench.upload(picture(Color.RED))),
                                picture(new Source.Garbled("no base64")),
                                picture(ReferenceBench.upload(picture(Color.BLUE)))),
                        ReferenceBench.ample(),
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
                ReferenceBench.measured(
                                bench.look(picture(ReferenceBench.upload(picture(Color.RED))))
                                        .getFirst())
                        .reference()
                        .digest();
        byte[] shown = bench.preview(digest);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(new Color(image.getRGB(10, 10)).getRed()).isGreaterThan(240);
        assertThat(bench.preview(digest)).isEqualTo(shown);
        assertThat(bench.preview("0".repeat(64))).isEmpty();
        assertThat(bench.preview("../" + digest)).isEmpty();
    }

    @Test
    void aCallerWhoLeavesLeavesNothingHalfDone() throws IOException {
        Cancellation cancellation = new Cancellation();
        CountDownLatch over = new CountDownLatch(1);
        bench.server.createContext(
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
                        bench.references.look(
                                List.of(
                                        picture(ReferenceBench.upload(picture(Color.RED))),
                                        picture(new Source.Url("http://shop.example/slow"))),
                                LookProgress.none(),
                                ReferenceBench.ample(),
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
        assertThatThrownBy(() ->
                        bench.references.take(offers, ReferenceBench.ample(), Cancellation.none()))
                .isInstanceOf(IntakeRefused.TooMany.class);
        assertThat(bench.internet.dialled()).isEmpty();
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

    private static Offer picture(Source source) {
        return new Offer("prompt.image", source, Medium.PICTURE, Role.LOOK);
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
}
