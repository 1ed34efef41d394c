package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.fitting.Fit;
import dev.shotlist.fitting.Fitting;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.plan.CostEstimate;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.PictureAnalysis;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.ReferenceImage;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.SceneAudio;
import dev.shotlist.plan.SceneSource;
import dev.shotlist.plan.VoiceKind;
import dev.shotlist.pricing.PriceEstimate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans from seeds, of 5 to 180 s at 50 to 200 beats a minute, fitted to every generator. */
class FittedPlansTest {
    private static final int GENERATORS_A_PLAN = 6;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final FactFiles FACTS = FactFiles.ours();
    private static final GeneratorCatalogue CATALOGUE = GeneratorCatalogue.load(FACTS);
    private static final Fitting FITTING = new Fitting(FACTS, CATALOGUE, () -> TODAY);
    private static final PriceEstimate PRICES = new PriceEstimate(FACTS, CATALOGUE, () -> TODAY);
    private static final Shotlist SHOTLIST = new Assembly().today(() -> TODAY).build();

    @Test
    void everyGeneratorMakesEveryScene() {
        check(0, 300);
    }

    @Test
    @Tag("long")
    void everyGeneratorMakesEverySceneOfTenThousand() {
        check(1000, 11_000);
    }

    private static void check(int from, int to) {
        Set<String> met = new TreeSet<>();
        for (int seed = from; seed < to; seed++) {
            Random random = new Random(seed * 7919L);
            int length = 5 + random.nextInt(176);
            int tempo = 50 + random.nextInt(151);
            String brief =
                    GeneratedBriefs.brief(seed)
                            + ". Make it "
                            + length
                            + " seconds, "
                            + tempo
                            + " bpm.";
            Plan plan = SHOTLIST.plan(brief);
            ExtractedReferences pictures = pictures(random);
            List<Scene> scenes =
                    plan.scenes().stream()
                            .map(scene -> random.nextInt(6) == 0 ? speaking(scene) : scene)
                            .toList();
            for (Options options : ways(random)) {
                try {
                    holds(brief, plan.creativeDirection(), scenes, pictures, options, met);
                } catch (AssertionError broken) {
                    String where = "seed " + seed + ", " + options.targetModel() + ": " + brief;
                    throw new AssertionError(where + ": " + broken.getMessage(), broken);
                }
            }
        }
        CATALOGUE.current(TODAY).forEach(one -> assertThat(met).contains("model " + one.id()));
        assertThat(met)
                .contains("sound used", "sound muted", "sound off", "sound none")
                .contains("cropped", "as it is", "frame", "continues", "references", "words");
    }

    private static void holds(
            String brief,
            CreativeDirection direction,
            List<Scene> scenes,
            ExtractedReferences pictures,
            Options options,
            Set<String> met) {
        Fit fit = FITTING.fit(options, direction, scenes, pictures);
        double clips = new FitRules(CATALOGUE, direction, met).check(scenes, fit);
        CostEstimate cost =
                PRICES.price(
                        Request.of(brief).with(options), fit.direction().technicalSpecs(), fit);
        if (cost != null) {
            FitRules.addsUp(clips, cost.totalUsd());
        }
    }

    /** The same scene with somebody in the picture who talks all through it. */
    private static Scene speaking(Scene scene) {
        SceneAudio audio =
                new SceneAudio(
                        scene.audio().musicIntensity(),
                        scene.audio().soundEffects(),
                        "one two three four five six seven eight nine ten",
                        scene.startTime(),
                        scene.endTime(),
                        VoiceKind.ON_CAMERA,
                        null,
                        List.of());
        return new Scene(
                scene.id(),
                scene.sceneNumber(),
                scene.startTime(),
                scene.duration(),
                scene.endTime(),
                scene.purpose(),
                scene.visual(),
                audio,
                scene.textOverlay(),
                scene.transitionToNext(),
                scene.reason(),
                SceneSource.GENERATE,
                null);
    }

    private static List<Options> ways(Random random) {
        Options priced = Options.DEFAULT.withPrice(true);
        List<Options> ways = new ArrayList<>();
        List<Generator> all = new ArrayList<>(CATALOGUE.current(TODAY));
        Collections.shuffle(all, random);
        for (Generator one : all.subList(0, GENERATORS_A_PLAN)) {
            ways.add(priced.withModel(one.id(), null, random.nextBoolean()));
        }
        ways.add(priced.withModel(Options.AUTO, null, random.nextBoolean()));
        ways.add(priced.withModel(Options.AUTO, random.nextDouble() * 20, false));
        return ways;
    }

    private static ExtractedReferences pictures(Random random) {
        List<ReferenceImage> images = new ArrayList<>();
        String[] roles = {"look", "product", "character"};
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            PictureAnalysis analysis =
                    new PictureAnalysis(List.of(), "", "", "", null, null, null, null, null, null);
            String frame = random.nextInt(3) == 0 ? "last" : null;
            images.add(
                    new ReferenceImage(
                            "user_upload",
                            frame,
                            null,
                            analysis,
                            null,
                            null,
                            roles[random.nextInt(3)]));
        }
        return new ExtractedReferences(images, List.of(), List.of());
    }

    @Test
    void theSameBriefIsFittedInTheSameWay() {
        Options auto = Options.DEFAULT.withModel(Options.AUTO, 4.0, false);
        Plan plan = SHOTLIST.plan(GeneratedBriefs.brief(3));
        ExtractedReferences none = new ExtractedReferences(List.of(), List.of(), List.of());
        assertThat(FITTING.fit(auto, plan.creativeDirection(), plan.scenes(), none))
                .isEqualTo(FITTING.fit(auto, plan.creativeDirection(), plan.scenes(), none));
    }
}
