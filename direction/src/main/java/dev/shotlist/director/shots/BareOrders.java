package dev.shotlist.director.shots;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Phrases;
import dev.shotlist.director.words.Words;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders that name a step and no picture of it, and what is seen instead. */
record BareOrders(
        Settled settled, Casting casting, Forbidden forbidden, Phrases phrases, ShotWords words) {

    /** "visit", "plan", "install in two days" name a step and no picture of it. */
    boolean is(String asked, WordedShot worded) {
        boolean shown = worded.subject().contains(Picture.PRODUCT);
        boolean nothing = worded.acts() && worded.seen().isEmpty() && !shown;
        boolean heading =
                Words.count(asked) < SHORTEST_PICTURE && !worded.acts() && !words.isThing(asked);
        return settled.specs().format() == Format.EXPLAINER && (heading || nothing);
    }

    /** So few words are a heading. */
    private static final int SHORTEST_PICTURE = 2;

    /** What is done then with such products, else what is seen of people with them. */
    @Nullable Picture instead(int index, Picture near) {
        List<Step> steps = casting.kind().steps();
        if (index < steps.size()) {
            Phrases.Frame frame = phrases.orders().get(index % phrases.orders().size());
            return frame.ofHands(steps.get(index).action(), near.light(), near.energy(), null);
        }
        List<Picture> others = new ArrayList<>(casting.kind().details());
        casting.others().forEach(idea -> others.addAll(idea.beats()));
        for (int i = 0; i < others.size(); i++) {
            Picture other = others.get((index + i) % others.size());
            boolean free = other.purpose() == null || other.purpose() == Purpose.BENEFIT;
            if (free && !other.subject().contains(Picture.PERSON) && !forbidden.picture(other)) {
                return other;
            }
        }
        return null;
    }
}
