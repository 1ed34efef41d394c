package dev.shotlist.director.story;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pictures that a brief's own elements offer, each given away once. */
final class StoryPool {
    /** What fits anybody stands behind what belongs to this brief. */
    private static final int ANYBODY = 100;

    private static final int SPREAD = 10;

    /** A filled picture and whose it is; null where it would fit any brief. */
    record Entry(StoryPicture picture, String subject, OwnElements.@Nullable Found from) {}

    private final List<Entry> left = new ArrayList<>();
    private final Map<Object, Integer> used = new HashMap<>();
    private final Forbidden forbidden;
    private final Dice dice;

    StoryPool(Forbidden forbidden, Dice dice) {
        this.forbidden = forbidden;
        this.dice = dice;
    }

    /** Adds a picture that goes before all others of its purpose. */
    void lead(StoryPicture picture, String subject) {
        left.removeIf(one -> one.picture().purpose() == picture.purpose());
        left.add(new Entry(picture, subject, null));
    }

    /** Adds a picture whose slots could all be filled. */
    void add(StoryPicture picture, @Nullable String subject, OwnElements.@Nullable Found from) {
        if (subject != null && left.stream().noneMatch(one -> one.subject().equals(subject))) {
            left.add(new Entry(picture, subject, from));
        }
    }

    /**
     * One for the purpose, from the element that has been seen least; null where none is left.
     *
     * @param product whether one that shows the product goes first
     */
    @Nullable Entry take(Purpose purpose, boolean product) {
        Entry best = null;
        int least = Integer.MAX_VALUE;
        for (Entry entry : left) {
            if (entry.picture().purpose() != purpose) {
                continue;
            }
            Object from = entry.from() == null ? this : entry.from();
            int seen = used.getOrDefault(from, 0) + (entry.from() == null ? ANYBODY : 0);
            boolean wanted = product && entry.subject().contains(Picture.PRODUCT);
            int weight = wanted ? 0 : 1 + seen * SPREAD + dice.below(SPREAD, entry.subject());
            if (weight < least) {
                best = entry;
                least = weight;
            }
        }
        if (best != null) {
            left.remove(best);
            Object from = best.from() == null ? this : best.from();
            used.merge(from, 1, Integer::sum);
        }
        return best;
    }

    /**
     * What was not given away and neither opens nor ends a piece.
     *
     * @param own what belongs to this brief, else what fits anybody
     */
    List<Entry> rest(boolean own) {
        List<Entry> rest = new ArrayList<>();
        for (Entry entry : left) {
            Purpose purpose = entry.picture().purpose();
            boolean inner = purpose != Purpose.CTA && purpose != Purpose.HOOK;
            if (inner && own == (entry.from() != null)) {
                rest.add(entry);
            }
        }
        return rest;
    }

    /** Leaves out what the brief forbids. */
    void allow(java.util.function.Function<Entry, Picture> made) {
        left.removeIf(entry -> forbidden.picture(made.apply(entry)));
    }
}
