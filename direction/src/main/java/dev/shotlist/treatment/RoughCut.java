package dev.shotlist.treatment;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.Purpose;
import dev.shotlist.reading.ShotOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of scenes: the model's own, with the built-in director's where one is missing, the
 * brief's own shots all there and in their order, and as many as are asked for.
 */
final class RoughCut {
    /**
     * One place in the piece.
     *
     * @param written the model's scene, null where the understudy's stands in
     * @param understudy index of the understudy's scene, meaningless beside a written one
     * @param order number of the brief's own shot from 1, 0 for none
     */
    record Take(Treatment.@Nullable Scene written, int understudy, int order) {
        boolean free() {
            return order == 0;
        }
    }

    private final Settled settled;
    private final Draft understudy;
    private final boolean castByModel;
    private final List<Integer> ordered = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private final List<Take> takes = new ArrayList<>();

    private RoughCut(Settled settled, Draft understudy, boolean castByModel) {
        this.settled = settled;
        this.understudy = understudy;
        this.castByModel = castByModel;
        for (int i = 0; i < understudy.scenes().size(); i++) {
            if (understudy.scenes().get(i).ordered()) {
                ordered.add(i);
            }
        }
    }

    /**
     * @param castByModel whether the model has people of its own, so that the understudy's would be
     *     strangers among them
     */
    static List<Take> of(
            Settled settled,
            Draft understudy,
            List<Treatment.@Nullable Scene> written,
            boolean castByModel) {
        RoughCut cut = new RoughCut(settled, understudy, castByModel);
        cut.lay(written);
        cut.count();
        return cut.takes;
    }

    private void lay(List<Treatment.@Nullable Scene> written) {
        int next = 1;
        for (int i = 0; i < written.size(); i++) {
            Treatment.Scene scene = written.get(i);
            if (scene == null) {
                fill(takes.size(), (i + 0.5) / written.size());
                continue;
            }
            int order = order(scene, next);
            if (order > 0) {
                standIn(takes.size(), next, order - 1);
                next = order + 1;
            }
            takes.add(new Take(scene, -1, order));
        }
        standIn(beforeTheEnd(), next, ordered.size());
    }

    /** The number that a scene rightly claims, or 0. */
    private int order(Treatment.Scene scene, int next) {
        Integer claimed = scene.briefShot();
        if (claimed == null || claimed < next || claimed > ordered.size()) {
            return 0;
        }
        return shows(scene, settled.shots().get(claimed - 1)) ? claimed : 0;
    }

    /**
     * Whether a scene shows what the order says: a word of it is met. A brief in another language
     * is met in translation, which nobody here can tell.
     */
    private boolean shows(Treatment.Scene scene, ShotOrder order) {
        if (settled.reading().language() != dev.shotlist.plan.Language.EN) {
            return true;
        }
        String met =
                (scene.subject() + ' ' + scene.environment() + ' ' + scene.generationPrompt())
                        .toLowerCase(Locale.ROOT);
        for (String word : order.words().toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (word.length() > 3 && met.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private void standIn(int at, int from, int to) {
        int place = at;
        for (int number = from; number <= to; number++) {
            int index = ordered.get(number - 1);
            used.add(index);
            takes.add(place++, new Take(null, index, number));
        }
    }

    /** A call to action stays the last. */
    private int beforeTheEnd() {
        if (takes.isEmpty()) {
            return 0;
        }
        Take last = takes.getLast();
        boolean call = last.written() != null && last.written().purpose() == Purpose.CTA;
        return call && last.free() ? takes.size() - 1 : takes.size();
    }

    /** Puts the understudy's nearest scene that is not used yet there, if there is one. */
    private boolean fill(int at, double position) {
        int best = -1;
        double least = Double.MAX_VALUE;
        List<DraftScene> scenes = understudy.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (used.contains(i) || scenes.get(i).ordered()) {
                continue;
            }
            double far = Math.abs((i + 0.5) / scenes.size() - position);
            boolean stranger =
                    castByModel && scenes.get(i).visual().shows().contains(Continuities.PERSON);
            far += stranger ? 1 : 0;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        if (best < 0) {
            return false;
        }
        used.add(best);
        takes.add(at, new Take(null, best, 0));
        return true;
    }

    private void count() {
        Integer demanded = settled.sceneCount();
        int most = demanded == null ? SceneRoom.most(settled) : demanded;
        while (takes.size() > most) {
            takes.remove(dispensable());
        }
        while (demanded != null && takes.size() < demanded) {
            int at = takes.size() <= 1 ? takes.size() : takes.size() - 1;
            if (!fill(at, (double) at / demanded)) {
                break;
            }
        }
        if (takes.isEmpty()) {
            fill(0, 0.5);
        }
    }

    /** The middle goes before the ends, what the brief did not order before what it did. */
    private int dispensable() {
        for (int i = takes.size() - 2; i > 0; i--) {
            if (takes.get(i).free()) {
                return i;
            }
        }
        boolean opens = takes.getFirst().free() && !takes.getLast().free();
        return opens ? 0 : takes.size() - 1;
    }
}
