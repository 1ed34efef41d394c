package dev.shotlist.fitting;

import dev.shotlist.brief.Options;
import dev.shotlist.dialect.PromptCompiler;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.generator.Generator;
import dev.shotlist.generator.GeneratorCatalogue;
import dev.shotlist.generator.Need;
import dev.shotlist.generator.Needs;
import dev.shotlist.generator.SceneNeed;
import dev.shotlist.plan.Clip;
import dev.shotlist.plan.CreativeDirection;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.TechnicalSpecs;
import dev.shotlist.plan.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fits every scene to the generator that is to make it: the one that is named, or for {@code auto}
 * the cheapest that can. Scenes keep their ids, numbers and times.
 */
public final class Fitting {
    private final GeneratorCatalogue catalogue;
    private final Picking picking;
    private final PromptCompiler compiler;
    private final Supplier<LocalDate> today;

    /**
     * @param today the day that retirements and prices are held against
     */
    public Fitting(FactFiles files, GeneratorCatalogue catalogue, Supplier<LocalDate> today) {
        this.catalogue = catalogue;
        this.picking = new Picking(catalogue);
        this.compiler = new PromptCompiler(files);
        this.today = today;
    }

    /**
     * Before any work is done.
     *
     * @throws dev.shotlist.brief.Refusal where the request names a model that is unknown or retired
     */
    public void check(Options options) {
        String target = target(options);
        if (target != null && !target.equals(Options.AUTO)) {
            catalogue.usable(target, today.get());
        }
    }

    /** A budget without a model leaves the choice to us. */
    private static @Nullable String target(Options options) {
        boolean budgeted = options.targetModel() == null && options.budgetUsd() != null;
        return budgeted ? Options.AUTO : options.targetModel();
    }

    /**
     * @throws dev.shotlist.brief.Refusal where the request names a model that is unknown or retired
     */
    public Fit fit(
            Options options,
            CreativeDirection direction,
            List<Scene> scenes,
            ExtractedReferences references) {
        String target = target(options);
        List<Scene> generated = scenes.stream().filter(Needs::isGenerated).toList();
        if (target == null || generated.isEmpty()) {
            return Fit.without(direction, scenes);
        }
        ScenePictures pictures = new ScenePictures(direction, references.images());
        List<SceneNeed> needs = new ArrayList<>();
        for (Scene scene : generated) {
            boolean pictured = !pictures.of(scene).isEmpty();
            needs.add(
                    new SceneNeed(
                            scene.duration(),
                            Needs.of(scene, direction.technicalSpecs(), pictured)));
        }
        LocalDate day = today.get();
        FitReport report = new FitReport(catalogue, direction, day);
        List<WantedScene> wanted =
                target.equals(Options.AUTO)
                        ? picking.cheapest(options, generated, needs, day, report)
                        : picking.named(
                                options.drafts(), catalogue.usable(target, day), generated, needs);
        return made(options, direction, scenes, pictures, wanted, report);
    }

    /**
     * The clips of one scene anew, from the generator that it was fitted to before.
     *
     * @return null where that generator is not to be had any more
     */
    public @Nullable List<Clip> refit(
            String model,
            boolean drafts,
            CreativeDirection direction,
            List<Scene> scenes,
            int index,
            ExtractedReferences references) {
        Generator generator = catalogue.find(model);
        Scene scene = scenes.get(index);
        boolean usable = generator != null && generator.isCurrent(today.get());
        if (generator == null || !usable || !Needs.isGenerated(scene)) {
            return null;
        }
        ScenePictures pictures = new ScenePictures(direction, references.images());
        boolean pictured = !pictures.of(scene).isEmpty();
        Need need = Needs.of(scene, direction.technicalSpecs(), pictured);
        SceneNeed needed = new SceneNeed(scene.duration(), need);
        WantedScene wanted =
                picking.named(drafts, generator, List.of(scene), List.of(needed)).getFirst();
        return new ClipMaker(compiler, new BriefWriter(compiler, direction), pictures)
                .make(scene, wanted.offer(), need, handle(scenes, index), null)
                .clips();
    }

    private Fit made(
            Options options,
            CreativeDirection direction,
            List<Scene> scenes,
            ScenePictures pictures,
            List<WantedScene> wanted,
            FitReport report) {
        ClipMaker maker = new ClipMaker(compiler, new BriefWriter(compiler, direction), pictures);
        List<Scene> all = new ArrayList<>(scenes);
        List<FittedScene> fitted = new ArrayList<>();
        Set<String> models = new TreeSet<>();
        for (WantedScene one : wanted) {
            int index = scenes.indexOf(one.scene());
            ClipMaker.Made made =
                    maker.make(
                            one.scene(),
                            one.offer(),
                            one.need(),
                            handle(scenes, index),
                            one.reason());
            Scene scene = one.scene().withClips(made.clips());
            all.set(index, scene);
            FittedScene done =
                    new FittedScene(
                            scene,
                            one.offer(),
                            one.draft(),
                            one.finished(),
                            one.need().picture(),
                            one.reason());
            fitted.add(done);
            models.add(one.offer().generator().id());
            report.add(index, done, one.need(), made.shortened());
        }
        report.budget(options, fitted);
        TechnicalSpecs specs = direction.technicalSpecs();
        String model = models.size() == 1 ? models.iterator().next() : null;
        return new Fit(
                direction.withSpecs(specs.withTargetModel(model)), all, fitted, report.warnings());
    }

    /** How long a clip is seen under the end of the one before it. */
    private static Seconds handle(List<Scene> scenes, int index) {
        Transition before = index == 0 ? null : scenes.get(index - 1).transitionToNext();
        return before == null ? Seconds.ZERO : before.duration();
    }
}
