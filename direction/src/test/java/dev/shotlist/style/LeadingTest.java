package dev.shotlist.style;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.Look;
import dev.shotlist.media.ReferenceOutcome.Measured;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.embedding.StyleSpace;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.intake.MediaType;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.intake.Role;
import dev.shotlist.media.intake.Source;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.plan.Warning;
import dev.shotlist.reading.SharedReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadingTest {
    private static final StyleSpace WORDY = new StyleSpace("wordy", 0.5);

    /** Half of one colour, half of another. */
    private static Pixels halves(int left, int right) {
        int[] argb = new int[120 * 80];
        for (int y = 0; y < 80; y++) {
            Arrays.fill(argb, y * 120, y * 120 + 60, 0xFF000000 | left);
            Arrays.fill(argb, y * 120 + 60, y * 120 + 120, 0xFF000000 | right);
        }
        return Pixels.of(120, 80, argb);
    }

    private static Measured measured(Pixels pixels, Role role, @Nullable StyleVector style) {
        PictureLook look = Pictures.measure(pixels);
        Path path = Path.of("picture.png");
        return new Measured(
                new Offer("picture.png", new Source.LocalFile(path), Medium.PICTURE, role),
                new Reference("0".repeat(64), Medium.PICTURE, MediaType.PNG, 1, path, role),
                new Look.Picture(look, style == null ? look.style() : style));
    }

    private static Measured look(int left, int right) {
        return measured(halves(left, right), Role.LOOK, null);
    }

    private static List<Warning> conflicts(Looks looks) {
        return looks.lead().warnings().stream()
                .filter(warning -> warning.code().equals("reference_conflict"))
                .toList();
    }

    @Test
    void twoPicturesOfOneLookAgree() {
        Looks looks =
                Leading.of(
                        List.of(look(0xC07030, 0x803818), look(0xB86C34, 0x8A3C1C)),
                        null,
                        List.of());
        assertThat(conflicts(looks)).isEmpty();
    }

    /** Equal in lightness and warmth, which alone would pass them for one look. */
    @Test
    void twoLooksDisagreeAndTheFiguresAreTold() {
        Looks looks =
                Leading.of(
                        List.of(look(0x2E8B57, 0x1D6B40), look(0x9A5FA8, 0x7B4390)),
                        null,
                        List.of());
        assertThat(conflicts(looks))
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).matches(".*likeness -?[0-9.]+ .*"));
    }

    @Test
    void thePictureThatTheWordsDescribeLeads() {
        StyleVector words = StyleVector.of(WORDY, new float[] {0, 1});
        Measured far =
                measured(
                        halves(0x204060, 0x102030),
                        Role.LOOK,
                        StyleVector.of(WORDY, new float[] {1, 0.3f}));
        Measured near =
                measured(
                        halves(0xE07020, 0xA04010),
                        Role.LOOK,
                        StyleVector.of(WORDY, new float[] {0.3f, 1}));
        assertThat(colors(Leading.of(List.of(far, near), words, List.of())))
                .isEqualTo(colors(Leading.of(List.of(near), null, List.of())))
                .isNotEqualTo(colors(Leading.of(List.of(far, near), null, List.of())));
    }

    @Test
    void aPictureOfTheProductGivesWayToNoWords() {
        StyleVector words = StyleVector.of(WORDY, new float[] {0, 1});
        Measured product =
                measured(
                        halves(0x204060, 0x102030),
                        Role.PRODUCT,
                        StyleVector.of(WORDY, new float[] {1, 0}));
        Measured near = measured(halves(0xE07020, 0xA04010), Role.LOOK, words);
        assertThat(colors(Leading.of(List.of(product, near), words, List.of())))
                .isEqualTo(colors(Leading.of(List.of(product), null, List.of())));
    }

    private static List<String> colors(Looks looks) {
        return looks.lead().palette().stream().map(color -> color.hex().value()).toList();
    }

    @Test
    void aWarmPictureAndAColdWishDisagreeWithFigures() {
        StyleLead warm = Leading.of(List.of(look(0xE08030, 0x803010)), null, List.of()).lead();
        assertThat(
                        Disagreement.between(
                                warm,
                                SharedReader.BUILT_IN.read("15s reel for tea, cold neon look")))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("reference_conflict");
                    assertThat(warning.message()).matches(".*cold neon.* has [01][.][0-9]+ on .*");
                });
        assertThat(
                        Disagreement.between(
                                warm, SharedReader.BUILT_IN.read("15s reel for tea, warm light")))
                .isEmpty();
    }
}
