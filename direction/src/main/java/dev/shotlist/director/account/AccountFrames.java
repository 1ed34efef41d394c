package dev.shotlist.director.account;

import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.sight.Ways.Way;
import dev.shotlist.world.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Frames and lights each subject of a piece once, and no picture as the one before it. */
final class AccountFrames {
    /** Keys of the places that the whole piece has; those of single clauses are their words. */
    static final String PLACE = "a";

    static final String LATER = "b";

    /** A piece begins with any of so many. */
    private static final int FRAMES = 60;

    /** The format's own curve decides. */
    private static final double ENERGY = 0.5;

    private final StoryGrammar grammar;
    private final Premise premise;
    private final Forbidden forbidden;
    private final Dice dice;
    private final Set<String> subjects = new HashSet<>();
    private int framed;

    AccountFrames(StoryGrammar grammar, Premise premise, Forbidden forbidden, Dice dice) {
        this.grammar = grammar;
        this.premise = premise;
        this.forbidden = forbidden;
        this.dice = dice;
        this.framed = dice.below(FRAMES, "account frames");
    }

    /** Why the next picture shows a thing that the brief names. */
    String why(String thing) {
        return Motive.thing(thing);
    }

    /** Null where that was shown already or may not be. */
    @Nullable Picture of(Way way, Purpose purpose, String place, @Nullable String why) {
        String subject = way.subject();
        if (!premise.canShow(subject) || !subjects.add(subject)) {
            return null;
        }
        List<StoryGrammar.Frame> frames = grammar.framesOf(way.people());
        StoryGrammar.Frame frame = frames.get(framed++ % frames.size());
        List<String> lights = grammar.lights();
        int light = dice.below(lights.size(), "account light") + (place.equals(LATER) ? 1 : 0);
        Picture picture =
                new Picture(
                        purpose,
                        frame.size(),
                        frame.move(),
                        frame.angle(),
                        subject,
                        place,
                        lights.get(light % lights.size()),
                        frame.lens(),
                        way.texture(),
                        way.people(),
                        List.of(way.sound()),
                        ENERGY,
                        null,
                        why);
        return forbidden.picture(picture) || forbidden.text(way.texture()) ? null : picture;
    }
}
