package dev.shotlist.fitting;

import dev.shotlist.generator.Generator;
import dev.shotlist.generator.PictureUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of one clip: frames or references, never both.
 *
 * @param first index of the picture that it starts from; so {@code last}
 * @param continues whether it starts from the clip before it
 */
record ClipPictures(
        @Nullable Integer first,
        @Nullable Integer last,
        List<ScenePictures.Shown> references,
        boolean continues) {
    ClipPictures {
        references = List.copyOf(references);
    }

    /**
     * @param shown the pictures of the scene
     * @param ends whether it is the scene's last clip
     */
    static ClipPictures of(
            Generator generator,
            PictureUse use,
            List<ScenePictures.Shown> shown,
            boolean continues,
            boolean ends) {
        // An end alone is no film: there must be something to start from.
        boolean starts = continues || shown.size() > 1;
        Integer last =
                use == PictureUse.FRAMES && ends && starts ? lastFrame(generator, shown) : null;
        if (continues) {
            return new ClipPictures(null, last, List.of(), true);
        }
        return switch (use) {
            case NONE -> new ClipPictures(null, null, List.of(), false);
            case REFERENCES -> new ClipPictures(null, null, most(generator, shown), false);
            case FRAMES -> new ClipPictures(firstFrame(shown, last), last, List.of(), false);
        };
    }

    private static List<ScenePictures.Shown> most(
            Generator generator, List<ScenePictures.Shown> shown) {
        int most = generator.referenceImagesMax() == null ? 0 : generator.referenceImagesMax();
        return shown.subList(0, Math.min(most, shown.size()));
    }

    private static @Nullable Integer lastFrame(
            Generator generator, List<ScenePictures.Shown> shown) {
        if (!Boolean.TRUE.equals(generator.lastFrame())) {
            return null;
        }
        for (ScenePictures.Shown one : shown) {
            if (one.endsFilm()) {
                return one.index();
            }
        }
        return null;
    }

    private static @Nullable Integer firstFrame(
            List<ScenePictures.Shown> shown, @Nullable Integer last) {
        for (ScenePictures.Shown one : shown) {
            if (last == null || one.index() != last) {
                return one.index();
            }
        }
        return null;
    }

    /** What each reference shows. */
    List<String> pictured() {
        return references.stream().map(ScenePictures.Shown::what).toList();
    }

    List<Integer> indices() {
        return references.stream().map(ScenePictures.Shown::index).toList();
    }
}
