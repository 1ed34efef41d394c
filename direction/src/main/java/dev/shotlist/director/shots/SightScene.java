package dev.shotlist.director.shots;

import dev.shotlist.director.story.StoryGrammar;
import dev.shotlist.sight.Sight;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sight with the picture that shows it. */
record SightScene(Sight sight, String subject, People people, String texture, String sound) {
    /** The same as a picture that stands nowhere yet. */
    Picture bare(StoryGrammar grammar) {
        return picture(grammar.framesOf(people).getFirst(), null);
    }

    /**
     * @param instead whose purpose, light and energy it takes over
     */
    Picture picture(StoryGrammar.Frame frame, @Nullable Shot instead) {
        return new Picture(
                instead == null ? null : instead.purpose(),
                frame.size(),
                frame.move(),
                frame.angle(),
                subject,
                "a",
                instead == null ? "" : instead.picture().light(),
                frame.lens(),
                texture,
                people,
                List.of(sound),
                instead == null ? 0 : instead.picture().energy(),
                null,
                null);
    }
}
