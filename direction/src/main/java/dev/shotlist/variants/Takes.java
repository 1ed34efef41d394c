package dev.shotlist.variants;

import dev.shotlist.defaults.Defaults;
import dev.shotlist.defaults.PlacementFacts;
import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Continuity;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.TechnicalSpecs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other takes of one brief, each apart from the first along one axis. Null where the brief leaves
 * no room.
 */
final class Takes {
    /** Fewer scenes than this hardly have a structure to vary. */
    private static final int FEWEST = 3;

    /** From here on a structure is varied by fewer scenes, below by more. */
    private static final int MANY = 5;

    /** How many scenes more or fewer. */
    private static final int STEP = 2;

    /** Seeds of one brief's variants lie this far from another's. */
    private static final long STRIDE = 7919;

    private static final List<Ratio> USUAL =
            List.of(Ratio.of("9:16"), Ratio.of("1:1"), Ratio.of("16:9"), Ratio.of("4:5"));

    private final Take first;
    private final Director director;
    private final Defaults defaults;

    Takes(Take first, Director director, Defaults defaults) {
        this.first = first;
        this.director = director;
        this.defaults = defaults;
    }

    /**
     * @param attempt counts from 1; another one is another idea
     */
    @Nullable Take along(Axis axis, int attempt) {
        return switch (axis) {
            case HOOK -> hook(attempt);
            case LOOK -> look(attempt);
            case STRUCTURE -> structure(attempt);
            case RATIO -> ratio(attempt);
            case IDEA -> idea(attempt);
        };
    }

    private Take idea(int attempt) {
        Settled other = first.settled().withSeed(first.settled().seed() + STRIDE * attempt);
        return new Take(other, director.direct(other));
    }

    /** Another idea's opening before this one's body, where both show the same things. */
    private @Nullable Take hook(int attempt) {
        Draft draft = first.draft();
        DraftScene opening = draft.scenes().getFirst();
        if (opening.ordered() || draft.scenes().size() < FEWEST) {
            return null;
        }
        Draft other = idea(attempt).draft();
        DraftScene hook = other.scenes().getFirst();
        if (!agrees(hook.visual().shows(), other.continuity(), draft.continuity())) {
            return null;
        }
        List<DraftScene> scenes = new ArrayList<>(draft.scenes());
        DraftScene dressed =
                Dressing.prompt(hook, other.visual().styleAnchor(), draft.visual().styleAnchor())
                        .withWeight(opening.weight());
        scenes.set(0, demands(opening) ? dressed.withWordsOf(opening) : dressed);
        return new Take(first.settled(), draft.withScenes(scenes));
    }

    private static boolean demands(DraftScene scene) {
        return scene.voiceoverRequired()
                || scene.lines().stream().anyMatch(line -> line.kind() == DraftLine.Kind.REQUIRED);
    }

    /** What recurs must look the same in both. */
    private static boolean agrees(
            List<String> shown, List<Continuity> theirs, List<Continuity> ours) {
        return shown.stream()
                .allMatch(id ->
                        ours.stream()
                                .filter(one -> one.id().equals(id))
                                .anyMatch(theirs::contains));
    }

    /** The same pictures as another idea would dress them. */
    private Take look(int attempt) {
        return new Take(first.settled(), Dressing.like(first.draft(), idea(attempt).draft()));
    }

    private @Nullable Take structure(int attempt) {
        Settled settled = first.settled();
        int scenes = first.draft().scenes().size();
        if (settled.sceneCount() != null || !settled.shots().isEmpty() || scenes < FEWEST) {
            return null;
        }
        int other = scenes >= MANY ? scenes - STEP : scenes + STEP;
        other += (attempt - 1) * (scenes >= MANY ? 2 * STEP : STEP);
        Settled counted = settled.withSceneCount(other);
        return new Take(counted, director.direct(counted));
    }

    private @Nullable Take ratio(int attempt) {
        Settled settled = first.settled();
        TechnicalSpecs specs = settled.specs();
        List<Ratio> others = new ArrayList<>();
        for (PlacementFacts placement : defaults.platform(specs.platform()).placements()) {
            others.add(placement.ratio());
        }
        others.addAll(USUAL);
        others.removeIf(specs.aspectRatio()::equals);
        List<Ratio> apart = others.stream().distinct().toList();
        if (settled.reading().ratio() != null || attempt > apart.size()) {
            return null;
        }
        Ratio ratio = apart.get(attempt - 1);
        PlacementFacts placement = defaults.platform(specs.platform()).placement(null, ratio);
        TechnicalSpecs framed =
                new TechnicalSpecs(
                        specs.format(),
                        specs.duration(),
                        ratio,
                        specs.platform(),
                        placement.resolution(ratio),
                        specs.fps(),
                        placement.safeArea(ratio),
                        specs.language(),
                        specs.targetModel(),
                        placement.takes(ratio) ? placement.id() : specs.placement());
        Settled other = settled.withSpecs(framed);
        return new Take(other, director.direct(other));
    }
}
