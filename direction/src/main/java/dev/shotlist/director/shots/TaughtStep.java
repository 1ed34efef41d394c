package dev.shotlist.director.shots;

import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import dev.shotlist.world.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step of a lesson as it is seen.
 *
 * @param named whether the step only names something, so that it is counted and not told to be done
 * @param usual the usual step that it is; null where it is none of them
 */
record TaughtStep(WordedShot shot, boolean named, @Nullable Step usual) {
    static final String OLD_ONE = "the old one";
    static final String NEW_ONE = "the new one";

    TaughtStep(WordedShot shot, boolean named) {
        this(shot, named, null);
    }

    static WordedShot hands(String subject, String seen) {
        return new WordedShot(subject, seen, true, null, People.HANDS, null);
    }

    /** "The old one" as what it is: "the old string". */
    TaughtStep changing(@Nullable String thing) {
        if (thing == null) {
            return this;
        }
        String subject =
                shot.subject()
                        .replace(OLD_ONE, "the old " + thing)
                        .replace(NEW_ONE, "the new " + thing);
        return new TaughtStep(hands(subject, shot.seen()), named, usual);
    }

    /** The same done to a thing that is not the product. */
    TaughtStep on(String thing) {
        String subject = shot.subject().replace(Picture.PRODUCT, thing);
        return new TaughtStep(hands(subject, shot.seen()), named, usual);
    }
}
