package dev.shotlist.media.film;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaFile;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.Watch;
import dev.shotlist.media.sound.SoundMeter;
import java.nio.file.Path;

/** The door to measuring films. */
public final class Films {
    private Films() {}

    /**
     * Measures everything in one pass over picture and sound.
     *
     * @throws MediaRefused when it is no film, is damaged, costs too much or the watch ends it
     */
    public static FilmLook measure(Path file, DecodeLimits limits, Watch watch) {
        return read(file, limits, watch, MediaFile.Depth.EVERY_FRAME);
    }

    /**
     * Looks at key frames and sound only: no cuts, shots or movement.
     *
     * @throws MediaRefused when it is no film, is damaged, costs too much or the watch ends it
     */
    public static FilmLook quickLook(Path file, DecodeLimits limits, Watch watch) {
        return read(file, limits, watch, MediaFile.Depth.KEY_FRAMES);
    }

    private static FilmLook read(
            Path file, DecodeLimits limits, Watch watch, MediaFile.Depth depth) {
        try (MediaFile media = MediaFile.open(file, limits)) {
            if (!media.hasPicture()) {
                throw new MediaRefused(
                        MediaRefused.Reason.NOTHING_TO_MEASURE, "there is no picture in it");
            }
            FilmMeter film = new FilmMeter(depth == MediaFile.Depth.EVERY_FRAME);
            SoundMeter sound = new SoundMeter();
            media.read(film, sound, depth, watch);
            if (film.empty()) {
                throw new MediaRefused(
                        MediaRefused.Reason.CORRUPT, "no frame of it can be decoded");
            }
            return film.look(media.facts(), sound.look());
        }
    }
}
