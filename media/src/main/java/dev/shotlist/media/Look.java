package dev.shotlist.media;

import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.intake.ReferenceStore;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.sound.SoundLook;
import java.util.List;

/** What was measured in a reference, by what it was given as. */
public sealed interface Look {

    /** Where its pictures lie among others: one for a picture, one for each key frame of a film. */
    List<StyleVector> styles();

    /** A picture's look. */
    record Picture(PictureLook look, StyleVector style) implements Look {
        @Override
        public List<StyleVector> styles() {
            return List.of(style);
        }
    }

    /**
     * A film's look.
     *
     * @param frameDigests under which each of the key frames is shown, in their order
     */
    record Film(FilmLook look, List<String> frameDigests, List<StyleVector> styles)
            implements Look {
        public Film {
            frameDigests = List.copyOf(frameDigests);
            styles = List.copyOf(styles);
            int frames = look.keyFrames().size();
            if (frameDigests.size() != frames || styles.size() != frames) {
                throw new IllegalArgumentException("every key frame has a digest and a style");
            }
        }

        static Film of(FilmLook look, List<StyleVector> styles) {
            return new Film(
                    look,
                    look.keyFrames().stream()
                            .map(frame -> ReferenceStore.digest(frame.jpeg().bytes()))
                            .toList(),
                    styles);
        }
    }

    /** The look of sound. */
    record Sound(SoundLook look) implements Look {
        @Override
        public List<StyleVector> styles() {
            return List.of();
        }
    }
}
