package dev.shotlist.director.words;

import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.People;
import dev.shotlist.world.Picture;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that prompts are put together from.
 *
 * @param speakers pronouns of all languages that stand before what somebody does
 * @param orders frames for shots that the brief orders without naming one; {@code steps} for steps
 * @param saidLights how a light that the brief states falls in one scene and the next; {@code
 *     {light}} stands for it
 * @param lamps words of what gives light, of all that is said of light
 * @param strayHours what places say of an hour and of lamps
 * @param outside words of places under the sky
 * @param indoorLights words of light that only a room has
 * @param corners where in the one place of a piece a scene is, by that place; {@code {place}}
 *     stands for it
 * @param binding by which a brief says that all of it is in one place
 * @param hues last words of colour names that no material is called by
 * @param metals that the words of a product may name
 * @param prepositions before the place of an ordered shot, with a space on either side
 * @param wide places that are too wide to be looked at, and mostly say where something is used
 * @param shores where one stands at a water, by its noun
 * @param stills places for a shot that has none of its own
 */
public record Phrases(
        String asOf,
        String source,
        Map<ShotSize, String> sizes,
        Map<CameraAngle, String> angles,
        Map<CameraMovement, List<String>> moves,
        Map<String, List<String>> hours,
        Map<String, List<String>> seasons,
        List<String> stills,
        List<Frame> steps,
        Set<String> speakers,
        List<Frame> orders,
        String rhymeReason,
        List<String> negatives,
        List<String> handNegatives,
        Map<String, String> ratioWords,
        List<Look> looks,
        List<String> saidLights,
        Set<String> lamps,
        List<String> strayHours,
        Set<String> outside,
        Set<String> indoorLights,
        Map<String, List<String>> corners,
        Set<String> wide,
        Map<String, String> shores,
        Map<Language, List<String>> binding,
        Set<String> likened,
        Set<String> hues,
        Set<String> metals,
        List<String> prepositions) {
    public Phrases {
        prepositions = prepositions.stream().map(one -> ' ' + one + ' ').toList();
    }

    /** A look at a place that the brief names; {@code {place}} stands for it. */
    public record Look(
            ShotSize size,
            CameraMovement move,
            CameraAngle angle,
            String subject,
            String light,
            String lens,
            String texture,
            List<String> sound,
            String why) {

        public Picture picture(String place, Picture instead, Purpose purpose) {
            return new Picture(
                    purpose,
                    size,
                    move,
                    angle,
                    subject.replace("{place}", place),
                    null,
                    light,
                    lens,
                    texture,
                    People.NONE,
                    sound,
                    instead.energy(),
                    instead.line(),
                    why);
        }
    }

    /** How a shot is framed. */
    public record Frame(
            ShotSize size, CameraMovement move, CameraAngle angle, String lens, String texture) {
        /**
         * Two hands at a step, seen so.
         *
         * @param energy from 0 to 1
         * @param line what is said of it; null for nothing
         */
        public Picture ofHands(
                String action, String light, double energy, @Nullable Map<Language, String> line) {
            return new Picture(
                    Purpose.STEP,
                    size,
                    move,
                    angle,
                    "two hands " + action,
                    null,
                    light,
                    lens,
                    texture,
                    People.HANDS,
                    List.of(),
                    energy,
                    line,
                    null);
        }
    }
}
