package dev.shotlist.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Hex;
import dev.shotlist.plan.Platform;
import dev.shotlist.plan.Ratio;
import dev.shotlist.plan.ShotSize;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One change of a plan. On the wire an object whose {@code op} names it and whose other fields are
 * the record's, in snake_case.
 *
 * <p>A scene is named by its id, or by its number from 1 as it stands when its turn comes. Only
 * {@link SetDuration} changes the length of the piece: time that a scene frees or needs is given to
 * or taken from its neighbours, so that the scenes further away keep their bytes.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Operation.SetDuration.class, name = "set_duration"),
    @JsonSubTypes.Type(value = Operation.ChangePace.class, name = "change_pace"),
    @JsonSubTypes.Type(value = Operation.SetRatio.class, name = "set_ratio"),
    @JsonSubTypes.Type(value = Operation.SetPlatform.class, name = "set_platform"),
    @JsonSubTypes.Type(value = Operation.SwapColor.class, name = "swap_color"),
    @JsonSubTypes.Type(value = Operation.AddColor.class, name = "add_color"),
    @JsonSubTypes.Type(value = Operation.RemoveColor.class, name = "remove_color"),
    @JsonSubTypes.Type(value = Operation.SetTempo.class, name = "set_tempo"),
    @JsonSubTypes.Type(value = Operation.SetGenre.class, name = "set_genre"),
    @JsonSubTypes.Type(value = Operation.MusicOff.class, name = "music_off"),
    @JsonSubTypes.Type(value = Operation.VoiceOff.class, name = "voice_off"),
    @JsonSubTypes.Type(value = Operation.SetVoice.class, name = "set_voice"),
    @JsonSubTypes.Type(value = Operation.SetLine.class, name = "set_line"),
    @JsonSubTypes.Type(value = Operation.SetOverlay.class, name = "set_overlay"),
    @JsonSubTypes.Type(value = Operation.AddOverlay.class, name = "add_overlay"),
    @JsonSubTypes.Type(value = Operation.RemoveOverlays.class, name = "remove_overlays"),
    @JsonSubTypes.Type(value = Operation.AddScene.class, name = "add_scene"),
    @JsonSubTypes.Type(value = Operation.RemoveScene.class, name = "remove_scene"),
    @JsonSubTypes.Type(value = Operation.MoveScene.class, name = "move_scene"),
    @JsonSubTypes.Type(value = Operation.SwapScenes.class, name = "swap_scenes"),
    @JsonSubTypes.Type(value = Operation.SplitScene.class, name = "split_scene"),
    @JsonSubTypes.Type(value = Operation.MergeScenes.class, name = "merge_scenes"),
    @JsonSubTypes.Type(value = Operation.RetimeScene.class, name = "retime_scene"),
    @JsonSubTypes.Type(value = Operation.SetSceneCount.class, name = "set_scene_count"),
    @JsonSubTypes.Type(value = Operation.SetShot.class, name = "set_shot"),
    @JsonSubTypes.Type(value = Operation.SetCamera.class, name = "set_camera"),
    @JsonSubTypes.Type(value = Operation.SetSubject.class, name = "set_subject"),
    @JsonSubTypes.Type(value = Operation.SetEnvironment.class, name = "set_environment"),
    @JsonSubTypes.Type(value = Operation.SetCta.class, name = "set_cta"),
    @JsonSubTypes.Type(value = Operation.RemoveCta.class, name = "remove_cta"),
    @JsonSubTypes.Type(value = Operation.SetMood.class, name = "set_mood"),
    @JsonSubTypes.Type(value = Operation.SetLight.class, name = "set_light"),
    @JsonSubTypes.Type(value = Operation.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = Operation.Undo.class, name = "undo")
})
public sealed interface Operation {

    /**
     * The piece gets this length; every scene keeps its share of it.
     *
     * @param keep scenes that keep their own length, where there are any
     */
    record SetDuration(
            double seconds, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> keep)
            implements Operation {
        public SetDuration {
            keep = keep == null ? null : List.copyOf(keep);
        }

        SetDuration(double seconds) {
            this(seconds, null);
        }
    }

    /**
     * A quarter more cuts, or a fifth fewer, in the same length: the longest scenes are split, or
     * the shortest neighbours merged.
     *
     * @param keep scenes that are neither split nor merged, where there are any
     */
    record ChangePace(
            Direction direction,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> keep)
            implements Operation {
        public ChangePace {
            keep = keep == null ? null : List.copyOf(keep);
        }

        ChangePace(Direction direction) {
            this(direction, null);
        }
    }

    /** Frame, resolution and safe area; the platform stays. */
    record SetRatio(Ratio ratio) implements Operation {}

    /** The platform; the frame follows only where the new platform does not take it. */
    record SetPlatform(
            Platform platform,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String placement)
            implements Operation {}

    /** One colour of the palette becomes another in the same role. */
    record SwapColor(String from, String to, Hex hex) implements Operation {}

    /** One more colour, as an accent. */
    record AddColor(String name, Hex hex) implements Operation {}

    /** A colour leaves the palette; the last one cannot. */
    record RemoveColor(String name) implements Operation {}

    /** Tempo of the music and of its beat grid; cuts stay where they are. */
    record SetTempo(double bpm) implements Operation {}

    /** Another kind of music, with the instruments that are usual for it. */
    record SetGenre(String genre) implements Operation {}

    /** No music: no genre, tempo, grid or instruments. */
    record MusicOff() implements Operation {}

    /** No voice in these scenes; in none, where no scene is named. */
    record VoiceOff(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> scenes)
            implements Operation {
        public VoiceOff {
            scenes = scenes == null ? null : List.copyOf(scenes);
        }
    }

    /** Who speaks, and how; the lines stay. */
    record SetVoice(String description) implements Operation {}

    /** What the voice says in a scene. */
    record SetLine(String scene, String text) implements Operation {}

    /**
     * The words of an overlay.
     *
     * @param overlay its number from 1 in the plan's list
     */
    record SetOverlay(int overlay, String text) implements Operation {}

    /** An overlay over the middle of a scene, in the style of those that are there. */
    record AddOverlay(String scene, String text) implements Operation {}

    /** These overlays, by number from 1, or all of them where none is named. */
    record RemoveOverlays(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> overlays)
            implements Operation {
        public RemoveOverlays {
            overlays = overlays == null ? null : List.copyOf(overlays);
        }
    }

    /**
     * A new scene, its time taken from its neighbours.
     *
     * @param after scene that it follows; at the very beginning where absent
     * @param shotType a medium shot where absent
     */
    record AddScene(
            String subject,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String after,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ShotSize shotType)
            implements Operation {}

    /** A scene goes, with its words; its neighbours take its time. */
    record RemoveScene(String scene) implements Operation {}

    /**
     * A scene changes its place and keeps its length.
     *
     * @param to its number afterwards, from 1
     */
    record MoveScene(String scene, int to) implements Operation {}

    /** Two scenes change places. */
    record SwapScenes(String first, String second) implements Operation {}

    /**
     * One scene becomes two, cut as near its middle as its words allow; the second has another size
     * and another move.
     */
    record SplitScene(String scene) implements Operation {}

    /** Two neighbours become one scene that shows both, one after the other. */
    record MergeScenes(String first, String second) implements Operation {}

    /** A scene gets this length at its neighbours' cost. */
    record RetimeScene(String scene, double seconds) implements Operation {}

    /** The longest are split, or the shortest neighbours merged, until there are so many. */
    record SetSceneCount(int count) implements Operation {}

    record SetShot(List<String> scenes, ShotSize shotType) implements Operation {
        public SetShot {
            scenes = List.copyOf(scenes);
        }
    }

    record SetCamera(List<String> scenes, CameraMovement movement) implements Operation {
        public SetCamera {
            scenes = List.copyOf(scenes);
        }
    }

    record SetSubject(String scene, String subject) implements Operation {}

    record SetEnvironment(String scene, String environment) implements Operation {}

    /**
     * The call's words, wherever the viewer reads them; the action where one is named.
     *
     * @param action read from the words where absent
     */
    record SetCta(
            String text, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CtaAction action)
            implements Operation {}

    /** No call to action, and no overlay that says it. */
    record RemoveCta() implements Operation {}

    /** The mood that leads; those that were there follow. */
    record SetMood(String mood) implements Operation {}

    record SetLight(String light) implements Operation {}

    /** What lies at a JSON Pointer holds against the operations that follow. */
    record Lock(String pointer) implements Operation {}

    /** An RFC 6902 patch, usually the {@code inverse_patch} of the edit to undo. */
    record Undo(List<JsonNode> patch) implements Operation {
        public Undo {
            patch = List.copyOf(patch);
        }
    }
}
