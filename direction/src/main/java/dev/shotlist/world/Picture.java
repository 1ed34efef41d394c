package dev.shotlist.world;

import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing for the camera to see.
 *
 * @param purpose null on a detail that fits anywhere
 * @param subject who or what, and one visible action; {@code {product}} and {@code {person}} stand
 *     for what the plan calls them
 * @param place key of the idea's places; null on a detail, which stays where the scene before it
 *     was
 * @param light source and direction
 * @param texture what is sharp in the frame
 * @param line said or shown over it in each language; null where the picture speaks alone
 * @param why reason in one line
 */
public record Picture(
        @Nullable Purpose purpose,
        ShotSize size,
        CameraMovement move,
        CameraAngle angle,
        String subject,
        @Nullable String place,
        String light,
        String lens,
        String texture,
        People people,
        List<String> sound,
        double energy,
        @Nullable Map<Language, String> line,
        @Nullable String why) {

    public static final String PRODUCT = "{product}";
    public static final String PERSON = "{person}";

    public Picture {
        sound = List.copyOf(sound);
    }

    public boolean showsProduct() {
        return subject.contains(PRODUCT);
    }

    public boolean showsPerson() {
        return subject.contains(PERSON);
    }

    public @Nullable String line(Language language) {
        return line == null ? null : line.get(language);
    }

    /** The same picture with other words. */
    public Picture with(String otherSubject, @Nullable Map<Language, String> otherLine) {
        return new Picture(
                purpose,
                size,
                move,
                angle,
                otherSubject,
                place,
                light,
                lens,
                texture,
                people,
                sound,
                energy,
                otherLine,
                why);
    }

    /** The same picture with another part to play in the piece. */
    public Picture with(Purpose other) {
        return new Picture(
                other, size, move, angle, subject, place, light, lens, texture, people, sound,
                energy, line, why);
    }

    /** The same picture of somebody whose face is not seen. */
    public Picture fromBehind() {
        String turned = subject.contains(BEHIND) ? subject : subject + ", " + BEHIND;
        return new Picture(
                purpose,
                size,
                move,
                angle,
                turned,
                place,
                light,
                lens,
                texture,
                People.BACK,
                sound,
                energy,
                line,
                why);
    }

    private static final String BEHIND = "seen from behind";

    /** The same picture framed otherwise. */
    public Picture with(ShotSize otherSize, CameraMovement otherMove) {
        return new Picture(
                purpose, otherSize, otherMove, angle, subject, place, light, lens, texture, people,
                sound, energy, line, why);
    }
}
