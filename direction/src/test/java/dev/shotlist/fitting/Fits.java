package dev.shotlist.fitting;

import dev.shotlist.Assembly;
import dev.shotlist.brief.Options;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.PictureAnalysis;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.ReferenceImage;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneAudio;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;
import dev.shotlist.plan.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One plan, scenes of it in other lengths, and how they are fitted. */
final class Fits {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final FactFiles FACTS = FactFiles.ours();
    static final Fitting FITTING = new Fitting(FACTS, GeneratorCatalogue.load(FACTS), () -> TODAY);
    static final Plan PLAN =
            new Assembly()
                    .today(() -> TODAY)
                    .build()
                    .plan("20 second Instagram ad for a gold watch, no people");

    /** The plan's scene that shows the product, in another length. */
    static Scene scene(double seconds) {
        Scene one =
                PLAN.scenes().stream()
                        .filter(scene -> scene.visual().shows().contains("product"))
                        .findFirst()
                        .orElseThrow();
        return timed(one, seconds, one.audio(), null);
    }

    static Scene timed(Scene one, double seconds, SceneAudio audio, @Nullable Transition next) {
        return new Scene(
                one.id(),
                1,
                Seconds.ZERO,
                Seconds.of(seconds),
                Seconds.of(seconds),
                one.purpose(),
                one.visual(),
                audio,
                null,
                next,
                one.reason(),
                one.source(),
                null);
    }

    /** The same scene asked for in other words. */
    static Scene worded(Scene one, String prompt) {
        return new Scene(
                one.id(),
                one.sceneNumber(),
                one.startTime(),
                one.duration(),
                one.endTime(),
                one.purpose(),
                one.visual().withPrompts(prompt, null),
                one.audio(),
                one.textOverlay(),
                one.transitionToNext(),
                one.reason(),
                one.source(),
                null);
    }

    static ExtractedReferences pictures(String... roles) {
        List<ReferenceImage> images = new ArrayList<>();
        for (String role : roles) {
            PictureAnalysis analysis =
                    new PictureAnalysis(List.of(), "", "", "", null, null, null, null, null, null);
            images.add(new ReferenceImage("user_upload", null, null, analysis, null, null, role));
        }
        return new ExtractedReferences(images, List.of(), List.of());
    }

    static Fit fit(
            String model, @Nullable Double budget, ExtractedReferences with, Scene... scenes) {
        Options options = Options.DEFAULT.withModel(model, budget, false);
        return FITTING.fit(options, PLAN.creativeDirection(), List.of(scenes), with);
    }

    static List<Clip> clips(String model, Scene scene, String... roles) {
        Fit fit = fit(model, null, pictures(roles), scene);
        return Objects.requireNonNull(fit.scenes().getFirst().clips());
    }

    static Warning warning(Fit fit, String code) {
        return fit.warnings().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + fit.warnings()));
    }

    private Fits() {}
}
