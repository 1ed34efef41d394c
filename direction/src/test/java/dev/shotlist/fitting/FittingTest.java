package dev.shotlist.fitting;

import static dev.shotlist.fitting.Fits.clips;
import static dev.shotlist.fitting.Fits.fit;
import static dev.shotlist.fitting.Fits.pictures;
import static dev.shotlist.fitting.Fits.scene;
import static dev.shotlist.fitting.Fits.timed;
import static dev.shotlist.fitting.Fits.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Clip;
import dev.shotlist.plan.ClipSound;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneAudio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;
import dev.shotlist.plan.TransitionType;
import dev.shotlist.plan.VoiceKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FittingTest {
    @Test
    void aLongSceneIsSplitAndRunsOn() {
        List<Clip> clips = clips("kling-3.0", scene(22.375));
        assertThat(clips).hasSize(2);
        assertThat(clips.getFirst().continues()).isNull();
        assertThat(clips.get(1).continues()).isTrue();
        assertThat(clips.get(1).prompt()).contains("goes on without a cut");
        assertThat(Objects.requireNonNull(clips.get(1).request()).at("/image").stringValue())
                .isEqualTo("{{previous_clip:last_used_frame}}");
        assertThat(clips.get(1).endpoint()).endsWith("image2video");
        long used = clips.stream().mapToLong(one -> one.out().millis() - one.in().millis()).sum();
        assertThat(used).isEqualTo(22_375);
    }

    @Test
    void aClipIsInThePictureBeforeItsSceneWhereTheOneBeforeDissolves() {
        Scene before =
                timed(
                        scene(3),
                        3,
                        scene(3).audio(),
                        new Transition(TransitionType.DISSOLVE, Seconds.of(0.7)));
        Fit fit = fit("veo-3.1", null, pictures(), before, scene(3.6));
        Clip first = Objects.requireNonNull(fit.scenes().getFirst().clips()).getFirst();
        Clip second = Objects.requireNonNull(fit.scenes().get(1).clips()).getFirst();
        assertThat(first.in()).isEqualTo(Seconds.ZERO);
        assertThat(second.renderDuration()).isEqualTo(Seconds.of(4));
        assertThat(second.in()).isEqualTo(Seconds.of(0.4));
        assertThat(second.out()).isEqualTo(Seconds.of(4));
    }

    @ParameterizedTest
    @CsvSource({
        // model, first frame, references
        "veo-3.1, -1, 1",
        "kling-3.0, 1, 0",
        "runway-gen-4-turbo, 1, 0",
        "minimax-h3, -1, 1",
        "seedance-2.0, -1, 1",
        "wan-2.6, 1, 0"
    })
    void aPictureOfTheProductIsAReferenceOrAFrame(String model, int frame, int references) {
        Clip clip = clips(model, scene(3), "look", "product").getFirst();
        assertThat(clip.firstFrame()).isEqualTo(frame < 0 ? null : Integer.valueOf(frame));
        assertThat(clip.references()).hasSize(references);
        assertThat(Objects.requireNonNull(clip.request()).toString()).contains("{{image:1}}");
    }

    @Test
    void referencesLeaveVeoOnlyEightSeconds() {
        assertThat(clips("veo-3.1", scene(3), "product").getFirst().renderDuration())
                .isEqualTo(Seconds.of(8));
        assertThat(clips("veo-3.1", scene(3), "look").getFirst().renderDuration())
                .isEqualTo(Seconds.of(4));
    }

    @Test
    void aRatioThatIsNotMadeIsCroppedAndTheCropStated() {
        Fit fit = fit("hailuo-02", null, pictures(), scene(3));
        Clip clip = Objects.requireNonNull(fit.scenes().getFirst().clips()).getFirst();
        assertThat(Objects.requireNonNull(clip.crop()).keeps()).isEqualTo(0.316);
        assertThat(clip.prompt()).contains("stays in the middle of the frame");
        assertThat(warning(fit, "ratio_cropped").message())
                .contains("16:9")
                .contains("68%")
                .contains("left and right");
    }

    @ParameterizedTest
    @CsvSource({
        "veo-3.1, true, USED, true",
        "veo-3.1, false, OFF, false",
        "wan-2.7, true, USED, ",
        "wan-2.7, false, MUTED, ",
        "seedance-2.0, false, MUTED, true",
        "runway-gen-4.5, true, NONE, ",
        "luma-ray-3.2, true, MUTED, "
    })
    void soundIsAskedForWhereSomebodySpeaks(
            String model, boolean speaks, ClipSound sound, @Nullable Boolean asked) {
        SceneAudio audio =
                new SceneAudio(
                        0.5,
                        List.of("clock ticking"),
                        speaks ? "It keeps its own time" : null,
                        speaks ? Seconds.ZERO : null,
                        speaks ? Seconds.of(2) : null,
                        speaks ? VoiceKind.ON_CAMERA : null,
                        null,
                        List.of());
        Fit fit = fit(model, null, pictures(), timed(scene(3), 3, audio, null));
        Clip clip = Objects.requireNonNull(fit.scenes().getFirst().clips()).getFirst();
        assertThat(clip.sound()).isEqualTo(sound);
        assertThat(clip.prompt().contains("clock ticking")).isEqualTo(speaks);
        assertThat(clip.prompt().contains("It keeps its own time")).isEqualTo(speaks);
        if (asked != null) {
            JsonNode body = Objects.requireNonNull(clip.request());
            JsonNode flag =
                    body.findValue(model.startsWith("veo") ? "generateAudio" : "generate_audio");
            assertThat(flag.booleanValue()).isEqualTo(asked);
        }
        assertThat(fit.warnings().stream().anyMatch(one -> one.code().equals("generator_silent")))
                .isEqualTo(speaks && sound == ClipSound.NONE);
    }

    @Test
    void autoTakesTheCheapestAndSaysWhy() {
        // Kling 3.0: 3 s at $0.112; LTX 2.3 Fast: 6 s at $0.0661.
        Fit fit = fit("auto", null, pictures(), scene(3), scene(5.5));
        Clip first = Objects.requireNonNull(fit.scenes().getFirst().clips()).getFirst();
        Clip second = Objects.requireNonNull(fit.scenes().get(1).clips()).getFirst();
        assertThat(first.model()).isEqualTo("kling-3.0");
        assertThat(first.reason()).contains("$0.336 for 3 s; next is LTX 2.3 Fast at $0.3966");
        assertThat(second.model()).isEqualTo("ltx-2.3-fast");
        assertThat(fit.direction().technicalSpecs().targetModel()).isNull();
        assertThat(warning(fit, "generators_chosen").message())
                .contains("Kling 3.0 for scene 1; LTX 2.3 Fast for scene");
    }
}
