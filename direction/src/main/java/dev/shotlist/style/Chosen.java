package dev.shotlist.style;

import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.sound.SoundLook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leads of all references.
 *
 * @param pictureImage number of that picture
 * @param sound the track, else the film's own sound; {@code track} only where one was handed in
 * @param frames numbers of the pictures that were taken from the film
 * @param productImage number of the picture that shows the product, and {@code characterImage} the
 *     person
 */
record Chosen(
        @Nullable FilmLook film,
        @Nullable PictureLook picture,
        int pictureImage,
        @Nullable SoundLook sound,
        @Nullable SoundLook track,
        List<Integer> frames,
        @Nullable Integer productImage,
        @Nullable Integer characterImage) {
    Chosen {
        frames = List.copyOf(frames);
    }
}
