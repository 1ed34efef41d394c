package dev.shotlist.director.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a piece is made of where nothing is filmed.
 *
 * @param words how briefs of all languages ask for it
 * @param head what each picture is, without an article
 * @param anchor what holds all of them together, in a few words
 * @param textures what is sharp in a picture, in turn
 * @param light how such a thing is lit
 */
public record Medium(
        String id,
        List<String> words,
        String head,
        String anchor,
        List<String> textures,
        String aesthetic,
        String light) {

    /** The same as it looked in a decade. */
    Medium of(@Nullable String decade) {
        return decade == null
                ? this
                : new Medium(
                        id,
                        words,
                        decade + " " + head,
                        decade + " " + anchor,
                        textures,
                        decade + ", " + aesthetic,
                        light);
    }

    public String texture(int scene) {
        return textures.get(scene % textures.size());
    }
}
