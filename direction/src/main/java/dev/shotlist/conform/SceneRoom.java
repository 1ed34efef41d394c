package dev.shotlist.conform;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Visual;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * Leaves out pictures that nobody asked for and that say nothing, then those that say only what the
 * brief did not, until the rest has the time that its lines need: one picture fewer is better than
 * one too short to be seen.
 */
final class SceneRoom {
    /** A start and an end. */
    private static final int FEWEST = 2;

    /** Kinds of lines that the brief did not bring. */
    private static final Set<DraftLine.Kind> OURS =
            EnumSet.of(DraftLine.Kind.COPY, DraftLine.Kind.CAPTION);

    private SceneRoom() {}

    /**
     * @param needed least time of a draft's scenes together
     */
    static Draft fit(Settled settled, Draft draft, Function<Draft, Seconds> needed) {
        if (settled.sceneCount() != null) {
            return draft;
        }
        Draft left = draft;
        while (left.scenes().size() > FEWEST
                && needed.apply(left).compareTo(settled.specs().duration()) > 0) {
            List<DraftScene> all = left.scenes();
            int unseen = dispensable(all, i -> !isSeam(all, i));
            int spoken = unseen < 0 ? lastSpoken(all) : unseen;
            int dispensable = spoken < 0 ? dispensable(all, i -> true) : spoken;
            if (dispensable < 0) {
                return left;
            }
            List<DraftScene> scenes = new ArrayList<>(left.scenes());
            scenes.remove(dispensable);
            left = left.withScenes(scenes);
        }
        return left;
    }

    /**
     * The last silent look at the product, the first of which shows what the piece is about; else
     * the last silent picture, else the last that says only what the brief did not.
     *
     * @param open which may go
     */
    private static int dispensable(List<DraftScene> scenes, IntPredicate open) {
        int look = -1;
        int silent = -1;
        int chatty = -1;
        boolean shown = false;
        for (int i = 1; i < scenes.size() - 1; i++) {
            DraftScene scene = scenes.get(i);
            boolean looks = scene.purpose() == Purpose.PRODUCT_SHOWCASE;
            boolean free = scene.voiceover() == null && !scene.ordered() && scene.length() == null;
            if (free && open.test(i)) {
                boolean mute = scene.lines().isEmpty();
                silent = mute ? i : silent;
                look = mute && looks && shown ? i : look;
                chatty = ours(scene) && (shown || !looks) ? i : chatty;
            }
            shown |= looks;
        }
        return look >= 0 ? look : silent >= 0 ? silent : chatty;
    }

    /** The last that says aloud what nobody demanded and whose neighbours can meet; else -1. */
    private static int lastSpoken(List<DraftScene> scenes) {
        for (int i = scenes.size() - 2; i > 0; i--) {
            DraftScene scene = scenes.get(i);
            boolean held = scene.voiceoverRequired() || scene.ordered() || scene.length() != null;
            boolean ours =
                    scene.purpose() != Purpose.BENEFIT
                            && scene.lines().stream().allMatch(line -> OURS.contains(line.kind()));
            if (!held && ours && !isSeam(scenes, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether without it two pictures of one size and move would stand side by side. */
    private static boolean isSeam(List<DraftScene> scenes, int at) {
        Visual before = scenes.get(at - 1).visual();
        Visual after = scenes.get(at + 1).visual();
        return before.shotType() == after.shotType()
                && before.cameraMovement() == after.cameraMovement();
    }

    private static boolean ours(DraftScene scene) {
        return scene.purpose() != Purpose.BENEFIT
                && scene.lines().stream().allMatch(line -> line.kind() == DraftLine.Kind.COPY);
    }
}
