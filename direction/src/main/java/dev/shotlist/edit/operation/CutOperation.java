package dev.shotlist.edit.operation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.ShotSize;
import dev.shotlist.plan.TransitionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which scenes there are, in which order, how long, and how one goes over into the next. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = CutOperation.ChangePace.class, name = "change_pace"),
    @JsonSubTypes.Type(value = CutOperation.AddScene.class, name = "add_scene"),
    @JsonSubTypes.Type(value = CutOperation.RemoveScene.class, name = "remove_scene"),
    @JsonSubTypes.Type(value = CutOperation.MoveScene.class, name = "move_scene"),
    @JsonSubTypes.Type(value = CutOperation.SwapScenes.class, name = "swap_scenes"),
    @JsonSubTypes.Type(value = CutOperation.SplitScene.class, name = "split_scene"),
    @JsonSubTypes.Type(value = CutOperation.MergeScenes.class, name = "merge_scenes"),
    @JsonSubTypes.Type(value = CutOperation.RetimeScene.class, name = "retime_scene"),
    @JsonSubTypes.Type(value = CutOperation.SetSceneCount.class, name = "set_scene_count"),
    @JsonSubTypes.Type(value = CutOperation.DuplicateScene.class, name = "duplicate_scene"),
    @JsonSubTypes.Type(value = CutOperation.EvenScenes.class, name = "even_scenes"),
    @JsonSubTypes.Type(value = CutOperation.SetTransition.class, name = "set_transition")
})
public sealed interface CutOperation extends Operation {
    /**
     * A quarter more cuts, or a fifth fewer, in the same length: the longest scenes are split, or
     * the shortest neighbours merged.
     *
     * @param keep scenes that are neither split nor merged, where there are any
     */
    record ChangePace(
            Direction direction,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> keep)
            implements CutOperation {
        public ChangePace {
            keep = keep == null ? null : List.copyOf(keep);
        }

        public ChangePace(Direction direction) {
            this(direction, null);
        }
    }

    /**
     * A new scene, its time taken from its neighbours.
     *
     * @param after scene that it follows; at the very beginning where absent
     * @param shotType a medium shot where absent
     * @param seconds an equal share of the piece where absent
     * @param cameraMovement a camera that stands where absent
     */
    record AddScene(
            String subject,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String after,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ShotSize shotType,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double seconds,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CameraMovement cameraMovement)
            implements CutOperation {
        public AddScene(
                String subject,
                @Nullable String after,
                @Nullable ShotSize shotType,
                @Nullable Double seconds) {
            this(subject, after, shotType, seconds, null);
        }

        public AddScene(String subject, @Nullable String after, @Nullable ShotSize shotType) {
            this(subject, after, shotType, null);
        }
    }

    /**
     * A scene goes, with its words.
     *
     * @param to the scene that takes its time; its neighbours where absent
     */
    record RemoveScene(String scene, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String to)
            implements CutOperation {
        public RemoveScene(String scene) {
            this(scene, null);
        }
    }

    /**
     * A scene changes its place and keeps its length.
     *
     * @param to its number afterwards, from 1
     */
    record MoveScene(String scene, int to) implements CutOperation {}

    /** Two scenes change places. */
    record SwapScenes(String first, String second) implements CutOperation {}

    /**
     * One scene becomes two, cut as near its middle as its words allow; the second has another size
     * and another move.
     *
     * @param subject what the second one shows; another view of the same where absent
     * @param shotType of the second one
     * @param cameraMovement of the second one
     */
    record SplitScene(
            String scene,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String subject,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ShotSize shotType,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CameraMovement cameraMovement)
            implements CutOperation {
        public SplitScene(String scene) {
            this(scene, null, null, null);
        }
    }

    /** Two neighbours become one scene that shows both, one after the other. */
    record MergeScenes(String first, String second) implements CutOperation {}

    /**
     * A scene gets this length at its neighbours' cost.
     *
     * @param keep scenes that give and take no time while others can
     */
    record RetimeScene(
            String scene,
            double seconds,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> keep)
            implements CutOperation {
        public RetimeScene {
            keep = keep == null ? null : List.copyOf(keep);
        }

        public RetimeScene(String scene, double seconds) {
            this(scene, seconds, null);
        }
    }

    /** The longest are split, or the shortest neighbours merged, until there are so many. */
    record SetSceneCount(int count) implements CutOperation {}

    /**
     * A scene comes once more, without its words.
     *
     * @param after scene that the copy follows; the scene itself where absent
     */
    record DuplicateScene(
            String scene, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String after)
            implements CutOperation {}

    /** All scenes become equally long. */
    record EvenScenes() implements CutOperation {}

    /**
     * How scenes go over into the next.
     *
     * @param scenes those that go over; all where absent
     * @param seconds none for a cut, the usual length of the kind where absent
     */
    record SetTransition(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> scenes,
            TransitionType type,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double seconds)
            implements CutOperation {
        public SetTransition {
            scenes = scenes == null ? null : List.copyOf(scenes);
        }
    }
}
