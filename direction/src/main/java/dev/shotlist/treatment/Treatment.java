package dev.shotlist.treatment;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.asking.Shape;
import dev.shotlist.plan.CameraAngle;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ContinuityKind;
import dev.shotlist.plan.Purpose;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a model writes: words and scenes. Times, lengths, colours, prices and ids are settled
 * without it and have no place here.
 */
record Treatment(
        @Told(
                        value =
                                "The idea in two to four sentences: who watches, what turns, what to feel.",
                        least = 40,
                        most = 700)
                String concept,
        @Told(value = "The look in one phrase.", least = 4, most = 160) String aesthetic,
        @Told(value = "How it is lit, in one phrase.", least = 4, most = 160) String lightingStyle,
        @Told(value = "How the camera behaves, in one phrase.", least = 4, most = 160)
                String cameraStyle,
        @Told(value = "How frames are built, in one phrase.", least = 4, most = 160)
                String composition,
        @Told(value = "What it feels like, single words.", least = 1, most = 4, mostEach = 24)
                List<String> mood,
        @Told(
                        value = "What the music feels like, single words; empty without music.",
                        most = 4,
                        mostEach = 24)
                List<String> musicMood,
        @Told(
                        value =
                                "The words of the call to action in the piece's language; null where the"
                                        + " facts give its text or ask for none.",
                        least = 2,
                        most = 60)
                @Nullable String callToAction,
        @Told(
                        value =
                                "What recurs: the product, a person, a place, a thing. Each is described"
                                        + " once, so that every scene shows the same.",
                        most = 6)
                List<Recurring> continuity,
        @Told(value = "The scenes in their order.", least = 1, most = 60) List<Scene> scenes) {

    /** Something that recurs. */
    record Recurring(
            @Told(value = "Lower-case letters, digits and underscores.", least = 2, most = 24)
                    String id,
            @Told(value = "What it is.", most = 0) ContinuityKind kind,
            @Told(
                            value =
                                    "What a stranger must know to draw it again: material, shape,"
                                            + " colour, age, clothing. No name, no claim.",
                            least = 8,
                            most = 240)
                    String description) {}

    /** One scene. */
    record Scene(
            @Told(value = "What the scene is there for.", most = 0) Purpose purpose,
            @Told(value = "How long it wants to be beside the others.", most = 0) Emphasis emphasis,
            @Told(
                            value =
                                    "The number of the brief's own shot that this scene is; null for a"
                                            + " scene of yours.",
                            least = 1,
                            most = 60)
                    @Nullable Integer briefShot,
            @Told(value = "How much of the subject the frame holds.", most = 0) ShotSize shotType,
            @Told(value = "The one move of the camera.", most = 0) CameraMovement cameraMovement,
            @Told(value = "From where it looks; null for eye level.", most = 0)
                    @Nullable CameraAngle cameraAngle,
            @Told(value = "Who or what is seen, doing one thing.", least = 3, most = 200)
                    String subject,
            @Told(value = "Where it is, with an article.", most = 120) String environment,
            @Told(
                            value =
                                    "The prompt for the video generator, 30 to 90 English words: subject"
                                            + " and one action, place, light, camera move, lens. It"
                                            + " stands alone: the generator knows no other scene. No"
                                            + " lettering, no logo, nothing that is forbidden, not even"
                                            + " negated.",
                            least = 80,
                            most = 900)
                    String generationPrompt,
            @Told(value = "Ids of what recurs and is seen here.", most = 6, mostEach = 24)
                    List<String> shows,
            @Told(value = "From 0, still, to 1, the peak.", most = 1) double energy,
            @Told(value = "Sounds that belong to the picture.", most = 3, mostEach = 60)
                    List<String> soundEffects,
            @Told(
                            value =
                                    "What the voice says here, in the piece's language; null for nothing.",
                            least = 1,
                            most = 400)
                    @Nullable String voiceover,
            @Told(value = "Whether a person in the picture speaks it.", most = 0)
                    boolean speaksOnCamera,
            @Told(
                            value = "Lines on the screen, in the piece's language; often none.",
                            most = 2,
                            mostEach = 90)
                    List<String> onScreen,
            @Told(value = "How it goes over into the next scene.", most = 0)
                    TransitionType transition,
            @Told(value = "Why this shot stands here, in one line.", least = 8, most = 200)
                    String reason) {

        Scene {
            shows = List.copyOf(shows);
            soundEffects = List.copyOf(soundEffects);
            onScreen = List.copyOf(onScreen);
        }
    }

    /** A scene's wish for time. */
    enum Emphasis {
        SHORT(0.7),
        USUAL(1),
        LONG(1.5);

        private final double weight;
        private final String wire = name().toLowerCase(Locale.ROOT);

        Emphasis(double weight) {
            this.weight = weight;
        }

        /** Share of the piece against a usual scene. */
        double weight() {
            return weight;
        }

        /** The word on the wire: the lower-case name. */
        @JsonValue
        String wire() {
            return wire;
        }
    }

    /** What is asked for, derived from these records. */
    static final Shape.Parts SHAPE = Shapes.of(Treatment.class);

    Treatment {
        mood = List.copyOf(mood);
        musicMood = List.copyOf(musicMood);
        continuity = List.copyOf(continuity);
        scenes = List.copyOf(scenes);
    }
}
