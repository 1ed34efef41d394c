package dev.shotlist.director.casting;

import dev.shotlist.director.words.Dice;
import dev.shotlist.director.words.Forbidden;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.world.Concept;
import dev.shotlist.world.Idea;
import dev.shotlist.world.Kind;
import dev.shotlist.world.People;
import dev.shotlist.world.Person;
import dev.shotlist.world.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is seen beside a witness whose own words tell the story: their rooms, their hands, their way
 * home, and nobody else's story.
 */
public final class Testifying {
    /** Id of the idea that only lets a witness speak. */
    public static final String ID = "testifying";

    private static final String PLACE = "a";

    private static final double ENERGY = 0.4;

    private final File file;

    public Testifying(FactFiles files) {
        file = files.read("director/testifying.json", File.class);
    }

    /**
     * @param places where such a talk is
     * @param lights in turn
     * @param beats pictures that fit whoever speaks
     */
    private record File(
            String asOf,
            String source,
            List<String> places,
            List<String> lights,
            List<Beat> beats) {}

    private record Beat(
            Purpose purpose,
            String subject,
            People people,
            ShotSize size,
            String texture,
            String sound) {}

    /** Null where too little of it may be shown. */
    public @Nullable Casting of(
            Casting usual, String tone, @Nullable Person person, Forbidden forbidden, Dice dice) {
        List<Picture> beats = new ArrayList<>();
        for (int i = 0; i < file.beats.size(); i++) {
            Picture picture = picture(file.beats.get(i), file.lights.get(i % file.lights.size()));
            if (!forbidden.picture(picture)) {
                beats.add(picture);
            }
        }
        if (beats.size() < FEWEST) {
            return null;
        }
        Idea idea =
                Idea.made(
                        ID,
                        Idea.Focus.PERSON,
                        Concept.feeling(tone),
                        person,
                        Map.of(PLACE, dice.pick(file.places, "testifying place")),
                        beats);
        Kind kind = usual.kind().telling(idea, List.of(), List.of(), Map.of(), List.of());
        return Casting.of(kind, idea, usual.prop(), person);
    }

    private static final int FEWEST = 4;

    private static Picture picture(Beat beat, String light) {
        return new Picture(
                beat.purpose,
                beat.size,
                CameraMovement.STATIC,
                CameraAngle.EYE_LEVEL,
                beat.subject,
                PLACE,
                light,
                "50mm",
                beat.texture,
                beat.people,
                List.of(beat.sound),
                ENERGY,
                null,
                null);
    }
}
