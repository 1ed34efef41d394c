package dev.shotlist.director.shots;

import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that a brief orders, with what it does, where and in what light.
 *
 * @param place empty where the thing can be anywhere
 * @param fixed whether it would look lost anywhere else
 * @param light suits the place
 */
record Staged(
        String subject,
        People people,
        String texture,
        String sound,
        String place,
        boolean fixed,
        String light) {
    /**
     * A picture with the thing as it is staged.
     *
     * @param wished the light that the brief wants; null for the stage's own
     */
    Picture in(Picture told, @Nullable String wished) {
        return new Picture(
                told.purpose(),
                told.size(),
                told.move(),
                told.angle(),
                subject,
                null,
                wished == null ? light : wished,
                told.lens(),
                texture,
                people,
                List.of(sound),
                told.energy(),
                null,
                null);
    }
}
