package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.Motive;
import dev.shotlist.plan.Purpose;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pictures of ideas into their places and says why each is there. */
final class IdeaShots {
    private final Casting casting;
    private final Forbidden forbidden;
    private final Setting setting;

    IdeaShots(Casting casting, Forbidden forbidden, Setting setting) {
        this.casting = casting;
        this.forbidden = forbidden;
        this.setting = setting;
    }

    /** The shots of an idea, without what the brief forbids. */
    List<Shot> shots(Idea idea) {
        List<Shot> shots = new ArrayList<>();
        for (Picture beat : idea.beats()) {
            if (!forbidden.picture(beat)) {
                shots.add(shot(beat, idea));
            }
        }
        return shots;
    }

    Shot shot(Picture beat, Idea idea) {
        Purpose purpose = beat.purpose() == null ? Purpose.PRODUCT_SHOWCASE : beat.purpose();
        return new Shot(
                purpose,
                beat,
                idea,
                idea.equals(casting.idea()) || casting.person() == null
                        ? casting.person()
                        : idea.person(),
                setting.place(idea, beat),
                null,
                beat.why() == null ? Motive.detail() : beat.why(),
                null,
                false,
                1);
    }

    /** How the idea that is cast closes; null where it asks for nothing. */
    @Nullable Shot ending() {
        List<Shot> own = shots(casting.idea());
        for (Shot shot : own) {
            if (shot.purpose() == Purpose.CTA) {
                return shot;
            }
        }
        return null;
    }
}
