package dev.shotlist.director.shots;

import dev.shotlist.director.casting.Casting;
import dev.shotlist.director.casting.Talks;
import dev.shotlist.director.words.Dice;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;

/** Lets the witness speak to the camera within a story. */
final class TalkingHead {
    private final Casting casting;
    private final Talks talks;
    private final IdeaShots pictures;
    private final Dice dice;
    private final boolean hidden;

    /**
     * @param hidden whether nobody may know who speaks
     */
    TalkingHead(Casting casting, Talks talks, IdeaShots pictures, boolean hidden, Dice dice) {
        this.hidden = hidden;
        this.casting = casting;
        this.talks = talks;
        this.pictures = pictures;
        this.dice = dice;
    }

    /**
     * The witness takes the place of pictures at the ends and between.
     *
     * @param most scenes in which the witness speaks
     */
    List<Shot> within(List<Shot> story, int most) {
        Person witness = casting.person();
        if (witness == null || story.size() < 2) {
            return story;
        }
        List<Shot> all = new ArrayList<>(story);
        int room = Math.min(most, Math.max(1, story.size() / 2));
        for (int i = 0; i < room; i++) {
            int at = room == 1 ? 0 : (int) Math.round(i * (story.size() - 2.0) / (room - 1));
            Shot there = story.get(at);
            int frame = dice.below(talks.frames().size(), "talk") + i;
            Picture picture =
                    hidden
                            ? talks.unseen(frame, there.purpose(), there.idea())
                            : talks.picture(frame, there.purpose(), there.idea());
            all.set(at, pictures.shot(picture, there.idea()).with(there.purpose()));
        }
        return all;
    }
}
