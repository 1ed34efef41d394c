package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;
import dev.shotlist.plan.TransitionType;

/** Sets how long a transition lasts: a beat or half a one near its usual length, off the lines. */
final class TransitionChoice {
    /** A transition that begins between beats must be that much nearer to its usual length. */
    private static final double HALF_BEAT = 0.25;

    private final TimingFacts.TransitionLimits limits;
    private final Needs needs;

    TransitionChoice(TimingFacts facts, Needs needs) {
        this.limits = facts.transitionLimits();
        this.needs = needs;
    }

    /**
     * @param slot of the scene, with no transition in it yet
     * @param next length of the scene that it leads to, in milliseconds
     */
    Transition choose(Slot slot, SceneWish scene, int index, long next) {
        double usual = needs.transition(index);
        if (usual == 0) {
            return new Transition(scene.transition(), Seconds.ZERO);
        }
        double held = Math.max(Needs.millis(scene.voice()), needs.oneByOne(index, true));
        double core = Math.max(Needs.millis(scene.voice()), needs.stacked(index));
        double free = slot.length() - (held <= slot.length() ? held : core);
        double shorter = Math.min(slot.length(), next);
        double longest = Math.min(shorter * limits.shareOfScene(), free);
        double shortest = limits.shortestSeconds() * 1000;
        if (longest < shortest) {
            return new Transition(TransitionType.CUT, Seconds.ZERO);
        }
        long length = slot.end() - begin(slot, usual, shortest, longest);
        TransitionType type = length == 0 ? TransitionType.CUT : scene.transition();
        return new Transition(type, new Seconds(length));
    }

    private static long begin(Slot slot, double usual, double shortest, double longest) {
        long best = slot.fromFrame(slot.end() - Math.min(usual, longest));
        double least = slot.grid() == null ? 0 : Double.POSITIVE_INFINITY;
        Slot.Points points = slot.points();
        for (int k = 0; k < points.count; k++) {
            double length = slot.end() - points.millis[k];
            if (length >= shortest && length <= longest) {
                double off = Math.abs(Math.log(length / usual));
                double cost = off + (points.costs[k] > 0 ? HALF_BEAT : 0);
                if (cost < least && off < 1) {
                    least = cost;
                    best = points.millis[k];
                }
            }
        }
        return best;
    }
}
