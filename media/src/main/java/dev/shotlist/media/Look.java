package dev.shotlist.media;

import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.intake.ReferenceStore;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.sound.SoundLook;
import java.util.List;

/** What was measured in a reference, by what it was given as. */
public sealed interface Look {

    /** A picture's look. */
    record Picture(PictureLook look) implements Look {}

    /**
     * A film's look.
     *
     * @param frameDigests under which each of the key frames is shown, in their order
     */
    record Film(FilmLook look, List<String> frameDigests) implements Look {
        public Film {
            frameDigests = List.copyOf(frameDigests);
            if (frameDigests.size() != look.keyFrames().size()) {
                throw new IllegalArgumentException("every key frame has a digest");
            }
        }

        static Film of(FilmLook look) {
            return new Film(
                    look,
                    look.keyFrames().stream()
                            .map(frame -> ReferenceStore.digest(frame.jpeg().bytes()))
                            .toList());
        }
    }

    /** The look of sound. */
    record Sound(SoundLook look) implements Look {}
}
