package dev.shotlist.director.casting;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.director.words.WishedPerson;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.Idea;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a witness is framed who speaks on camera.
 *
 * @param hidden how they are seen who must not be known
 * @param witnesses who speaks where the idea has nobody
 */
public record Talks(
        String asOf,
        String source,
        List<Frame> frames,
        List<String> hidden,
        List<Person> witnesses) {

    /**
     * One way to sit there.
     *
     * @param beside the same where what is praised stands in that place too; null for the same
     *     words
     */
    record Frame(
            ShotSize size,
            CameraMovement move,
            CameraAngle angle,
            String subject,
            @Nullable String beside,
            String lens,
            String texture,
            List<String> sound,
            String why) {

        boolean is(String words) {
            return words.equals(subject) || words.equals(beside);
        }
    }

    public Talks {
        frames = List.copyOf(frames);
        hidden = List.copyOf(hidden);
        witnesses = List.copyOf(witnesses);
    }

    /** Whether it is one of the frames of a witness. */
    public boolean speaks(Picture picture) {
        for (Frame frame : frames) {
            if (frame.is(picture.subject())) {
                return true;
            }
        }
        return false;
    }

    /** A testimonial whose idea has nobody gets a witness of its own. */
    public Casting attended(
            Casting casting, Settled settled, WishedPerson wished, Forbidden forbidden, Dice dice) {
        boolean needed =
                settled.specs().format() == Format.TESTIMONIAL
                        && casting.person() == null
                        && !forbidden.people();
        return needed ? casting.with(wished.cast(dice.pick(witnesses, "witness"))) : casting;
    }

    /** The witness where the idea shows a face, in its light. */
    public Picture picture(int frame, Purpose purpose, Idea idea) {
        Frame one = frames.get(frame % frames.size());
        Picture near = idea.beats().getFirst();
        for (Picture beat : idea.beats()) {
            if (beat.people() == People.FACE) {
                near = beat;
                break;
            }
        }
        String subject = one.beside() != null && isThere(idea, near) ? one.beside() : one.subject();
        return new Picture(
                purpose,
                one.size(),
                one.move(),
                one.angle(),
                subject,
                near.place(),
                near.light(),
                one.lens(),
                one.texture(),
                People.FACE,
                one.sound(),
                near.energy(),
                null,
                one.why());
    }

    /** The same where nobody may know them: no face. */
    public Picture unseen(int frame, Purpose purpose, Idea idea) {
        Picture seen = picture(frame, purpose, idea);
        return new Picture(
                purpose,
                seen.size(),
                seen.move(),
                CameraAngle.EYE_LEVEL,
                hidden.get(frame % hidden.size()),
                seen.place(),
                seen.light(),
                seen.lens(),
                "outline, cloth, dust in the light",
                People.BACK,
                seen.sound(),
                seen.energy(),
                null,
                seen.why());
    }

    /** Whether the product is seen in the same place. */
    private static boolean isThere(Idea idea, Picture near) {
        return idea.beats().stream()
                .filter(beat -> Objects.equals(beat.place(), near.place()))
                .anyMatch(beat -> beat.subject().contains("{product}"));
    }
}
