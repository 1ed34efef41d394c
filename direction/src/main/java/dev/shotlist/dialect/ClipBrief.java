package dev.shotlist.dialect;

import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clip is to show, in nobody's dialect.
 *
 * @param move the one main move of the camera
 * @param moveWords the director's own words for the move; null where there are none
 * @param seen what is in the picture, the subject first, each a clause or a sentence without a full
 *     stop; nothing of camera, style, ratio or lettering
 * @param verbatim descriptions within {@code seen} that must stay word for word
 * @param anchor words of style that every clip of the piece carries
 * @param avoid what must not be seen
 * @param line what somebody in the picture says; null for nothing
 * @param sounds that the generator is to make
 * @param pictured what each reference picture shows, in their order
 * @param centred whether the sides of the picture will be cut off
 * @param continues whether the clip before it runs on in this one
 */
public record ClipBrief(
        ShotSize size,
        @Nullable CameraAngle angle,
        CameraMovement move,
        @Nullable String moveWords,
        List<String> seen,
        List<String> verbatim,
        String anchor,
        List<String> avoid,
        @Nullable SpokenLine line,
        List<String> sounds,
        List<String> pictured,
        boolean continues,
        boolean centred) {
    public ClipBrief {
        seen = List.copyOf(seen);
        verbatim = List.copyOf(verbatim);
        avoid = List.copyOf(avoid);
        sounds = List.copyOf(sounds);
        pictured = List.copyOf(pictured);
    }

    /**
     * Words that are spoken in the picture.
     *
     * @param speaker null where nobody is named
     */
    public record SpokenLine(@Nullable String speaker, String words) {}
}
