package dev.shotlist.fitting;

import static dev.shotlist.fitting.Fits.FACTS;
import static dev.shotlist.fitting.Fits.FITTING;
import static dev.shotlist.fitting.Fits.PLAN;
import static dev.shotlist.fitting.Fits.clips;
import static dev.shotlist.fitting.Fits.fit;
import static dev.shotlist.fitting.Fits.pictures;
import static dev.shotlist.fitting.Fits.scene;
import static dev.shotlist.fitting.Fits.warning;
import static dev.shotlist.fitting.Fits.worded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Options;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Severity;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the fitting doubts, each with a case, and silence where there is nothing to doubt. */
class FitWarningsTest {
    @Test
    void whatNobodyMakesIsSaidToHaveNoGenerator(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("generator"));
        Files.writeString(
                folder.resolve("generator/models.json"),
                """
                {"as_of": "2026-11-01", "source": "a test", "price_shelf_days": 30,
                 "price_shelf_reason": "a test", "step_seconds": 1, "step_reason": "a test",
                 "models": [{"id": "free-1", "name": "Free", "vendor": "Me", "family": "other",
                   "status": "current", "durations": {"values": [5]}, "aspect_ratios": ["9:16"],
                   "resolutions": ["1080p"], "negative_prompt": false, "prices": []}]}
                """);
        FactFiles own = FactFiles.in(folder);
        Fitting unpriced = new Fitting(own, GeneratorCatalogue.load(own), () -> Fits.TODAY);
        Fit fit =
                unpriced.fit(
                        Options.DEFAULT.withModel("auto", null, false),
                        PLAN.creativeDirection(),
                        List.of(scene(3)),
                        pictures());
        Warning none = warning(fit, "no_generator");
        assertThat(none.severity()).isEqualTo(Severity.ERROR);
        assertThat(none.path()).isEqualTo("/scenes/0");
        assertThat(fit.scenes().getFirst().clips()).isNull();
    }

    @Test
    void detailsThatAPromptHasNoRoomForAreSaidToBeLeftOut() {
        Scene wordy = worded(scene(3), "a crown, a lug, a clasp, ".repeat(80));
        Fit fit = fit("runway-gen-4.5", null, pictures(), wordy);
        assertThat(warning(fit, "prompt_shortened").message()).contains("1000 characters");
        assertThat(Objects.requireNonNull(fit.scenes().getFirst().clips()).getFirst().prompt())
                .hasSizeLessThanOrEqualTo(1000);
        assertThat(fit("runway-gen-4.5", null, pictures(), scene(3)).warnings())
                .noneMatch(one -> one.code().equals("prompt_shortened"));
    }

    @Test
    void aFilterThatMayRefuseThePicturesIsNamed() {
        assertThat(
                        warning(
                                        fit("seedance-2.0", null, pictures("product"), scene(4)),
                                        "reference_may_be_refused")
                                .message())
                .contains("recognisable real people");
        assertThat(fit("seedance-2.0", null, pictures(), scene(4)).warnings())
                .noneMatch(one -> one.code().equals("reference_may_be_refused"));
    }

    @Test
    void aSceneThatIsJoinedWithACutSaysSo() {
        assertThat(warning(fit("pika-2.2", null, pictures(), scene(12)), "scene_cut_inside").path())
                .isEqualTo("/scenes/0/clips");
        assertThat(fit("kling-3.0", null, pictures(), scene(22)).warnings())
                .noneMatch(one -> one.code().equals("scene_cut_inside"));
    }

    @Test
    void aModelThatNeedsAPictureSaysSoAndAsksForNothing() {
        Fit fit = fit("runway-gen-4-turbo", null, pictures("look"), scene(3));
        assertThat(warning(fit, "picture_needed").severity()).isEqualTo(Severity.ERROR);
        assertThat(Objects.requireNonNull(fit.scenes().getFirst().clips()).getFirst().request())
                .isNull();
    }

    @Test
    void whatTheBriefForbidsIsSaidWhereItCannotBeEnforced() {
        assertThat(
                        warning(
                                        fit("runway-gen-4.5", null, pictures(), scene(3)),
                                        "avoid_not_enforced")
                                .message())
                .contains("people");
        Clip veo = clips("veo-3.1", scene(3)).getFirst();
        assertThat(veo.negativePrompt()).contains("people");
    }

    @Test
    void anotherFrameRateIsSaid() {
        var specs = PLAN.creativeDirection().technicalSpecs();
        assertThat(specs.fps()).isEqualTo(24);
        var faster =
                new TechnicalSpecs(
                        specs.format(),
                        specs.duration(),
                        specs.aspectRatio(),
                        specs.platform(),
                        specs.resolution(),
                        25,
                        specs.safeArea(),
                        specs.language(),
                        null,
                        specs.placement());
        Fit fit =
                FITTING.fit(
                        Options.DEFAULT.withModel("veo-3.1", null, false),
                        PLAN.creativeDirection().withSpecs(faster),
                        List.of(scene(3)),
                        pictures());
        assertThat(warning(fit, "frame_rate_differs").message())
                .isEqualTo("Veo 3.1 makes 24 frames a second, the piece has 25 (scene 1).");
        assertThat(fit("veo-3.1", null, pictures(), scene(3)).warnings())
                .noneMatch(one -> one.code().equals("frame_rate_differs"));
    }

    @Test
    void aBudgetHoldsOrSaysByHowMuchItDoesNot() {
        // One scene of 3 s: finished from $0.336 (Kling 3.0), as a draft from 4 * $0.05 (Veo 3.1).
        assertThat(fit("auto", 0.34, pictures(), scene(3)).warnings())
                .noneMatch(one -> one.code().startsWith("budget"));
        assertThat(warning(fit("auto", 0.25, pictures(), scene(3)), "budget_drafts_only").message())
                .contains("$0.25")
                .contains("$0.336")
                .contains("$0.20");
        Warning zero = warning(fit("auto", 0.0, pictures(), scene(3)), "budget_exceeded");
        assertThat(zero.severity()).isEqualTo(Severity.ERROR);
        assertThat(zero.message()).contains("$0.20 more than the budget of $0.00");
        assertThat(zero.suggestion()).contains("$0.20");
        assertThat(warning(fit("veo-3.1", 1.0, pictures(), scene(3)), "budget_exceeded").message())
                .contains("$1.60")
                .contains("$0.60 more");
        assertThat(warning(fit("pika-2.2", 1.0, pictures(), scene(3)), "budget_unsure").severity())
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void anOldPriceIsCalledOld() {
        Fitting later =
                new Fitting(FACTS, GeneratorCatalogue.load(FACTS), () -> LocalDate.of(2027, 6, 1));
        Fit fit =
                later.fit(
                        Options.DEFAULT.withModel("veo-3.1", null, false),
                        PLAN.creativeDirection(),
                        List.of(scene(3)),
                        pictures());
        assertThat(warning(fit, "price_expired").message()).contains("2026-07-24").contains("180");
    }
}
