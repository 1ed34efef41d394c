package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.CutOperation;
import dev.shotlist.edit.timeline.Timeline;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.plan.CameraMovement;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.ShotSize;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which scenes there are, in which order, and for how long. */
final class Scenes {
    private final Pictures pictures;
    private final Splitting splitting;
    private final Cutting cutting;

    Scenes(Pictures pictures) {
        this.pictures = pictures;
        this.splitting = new Splitting(pictures);
        this.cutting = new Cutting(splitting);
    }

    void apply(Workbench bench, CutOperation operation) {
        switch (operation) {
            case CutOperation.ChangePace one -> cutting.pace(bench, one);
            case CutOperation.SetSceneCount one -> cutting.count(bench, one.count(), Set.of());
            case CutOperation.AddScene one -> add(bench, one);
            case CutOperation.DuplicateScene one -> duplicate(bench, one);
            case CutOperation.RemoveScene one -> remove(bench, one);
            case CutOperation.MoveScene one -> move(bench, one);
            case CutOperation.SwapScenes one -> swap(bench, one);
            case CutOperation.SplitScene one -> split(bench, one);
            case CutOperation.MergeScenes one -> merge(bench, one);
            case CutOperation.RetimeScene one -> retime(bench, one);
            case CutOperation.EvenScenes _ -> even(bench);
            case CutOperation.SetTransition one -> Transitions.set(bench, one);
        }
    }

    private static void remove(Workbench bench, CutOperation.RemoveScene operation) {
        Timeline time = new Timeline(bench);
        ObjectNode to = operation.to() == null ? null : bench.scene(operation.to());
        time.remove(time.index(bench.scene(operation.scene())), to);
        time.write();
        Letters.copies(bench);
    }

    private void add(Workbench bench, CutOperation.AddScene operation) {
        Timeline time = new Timeline(bench);
        full(time.count() + 1);
        int index = operation.after() == null ? 0 : time.index(bench.scene(operation.after())) + 1;
        ObjectNode like = time.scene(Math.max(0, index - 1));
        ObjectNode scene = fresh(bench, like, operation);
        time.insert(index, scene, operation.seconds());
        time.write();
    }

    static void full(int count) {
        if (count > Plan.MOST_SCENES) {
            throw new CannotApply("edit_impossible", "A plan has at most 60 scenes.");
        }
    }

    /** A scene beside another: its surroundings and look, without its words and unknown fields. */
    private ObjectNode fresh(Workbench bench, ObjectNode like, CutOperation.AddScene operation) {
        ShotSize size = operation.shotType() == null ? ShotSize.MEDIUM_SHOT : operation.shotType();
        ObjectNode scene = Workbench.NODES.objectNode();
        scene.put("id", id(bench, "benefit"));
        scene.put("scene_number", 0).put("start_time", 0).put("duration", 0).put("end_time", 0);
        scene.put("purpose", "benefit");
        ObjectNode old = Workbench.object(like, "visual");
        ObjectNode visual = scene.putObject("visual");
        visual.put("shot_type", size.wire()).put("subject", operation.subject());
        CameraMovement move =
                operation.cameraMovement() == null
                        ? CameraMovement.STATIC
                        : operation.cameraMovement();
        visual.put("camera_movement", CameraMovement.STATIC.wire());
        String environment = old == null ? null : Workbench.text(old, "environment");
        visual.put("environment", environment == null ? "" : environment);
        visual.put("generation_prompt", Pictures.whole(visual, Pictures.anchor(bench)));
        String negative = old == null ? null : Workbench.text(old, "negative_prompt");
        visual.put("negative_prompt", negative);
        visual.putNull("reference_image_index");
        pictures.move(bench, scene, move);
        ObjectNode audio = scene.putObject("audio");
        ObjectNode heard = Workbench.object(like, "audio");
        JsonNode intensity = heard == null ? null : heard.get("music_intensity");
        audio.set("music_intensity", intensity == null ? Workbench.NODES.numberNode(0) : intensity);
        audio.putArray("sound_effects");
        audio.putNull("voiceover_text");
        scene.putNull("text_overlay");
        scene.set("transition_to_next", Workbench.cut());
        return scene;
    }

    /** An id that no scene of the plan has. */
    static String id(Workbench bench, String purpose) {
        Set<String> taken = new HashSet<>();
        bench.scenes().forEach(scene -> taken.add(Workbench.name(scene)));
        int number = bench.scenes().size() + 1;
        while (taken.contains("scene_" + number + "_" + purpose)) {
            number++;
        }
        return "scene_" + number + "_" + purpose;
    }

    private static void move(Workbench bench, CutOperation.MoveScene operation) {
        Timeline time = new Timeline(bench);
        if (operation.to() > time.count()) {
            throw CannotApply.missing("There is no place " + operation.to() + " in this plan.");
        }
        time.move(time.index(bench.scene(operation.scene())), operation.to() - 1);
        time.write();
    }

    private static void swap(Workbench bench, CutOperation.SwapScenes operation) {
        Timeline time = new Timeline(bench);
        int one = time.index(bench.scene(operation.first()));
        int other = time.index(bench.scene(operation.second()));
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (low != high) {
            time.move(high, low);
            time.move(low + 1, high);
            time.write();
        }
    }

    private void split(Workbench bench, CutOperation.SplitScene operation) {
        Timeline time = new Timeline(bench);
        full(time.count() + 1);
        int index = time.index(bench.scene(operation.scene()));
        long place = Splitting.place(bench, time, index);
        splitting.split(bench, time, index, place, operation);
    }

    private static void merge(Workbench bench, CutOperation.MergeScenes operation) {
        Timeline time = new Timeline(bench);
        int one = time.index(bench.scene(operation.first()));
        int other = time.index(bench.scene(operation.second()));
        if (Math.abs(one - other) != 1) {
            throw new CannotApply("edit_impossible", "Only neighbours can be merged.");
        }
        Merging.merge(bench, time, Math.min(one, other));
    }

    private static void retime(Workbench bench, CutOperation.RetimeScene operation) {
        Timeline time = new Timeline(bench);
        time.resize(
                time.index(bench.scene(operation.scene())),
                Math.round(operation.seconds() * 1000),
                bench.scenes(operation.keep()));
        time.write();
    }

    private static void even(Workbench bench) {
        Timeline time = new Timeline(bench);
        time.even();
        time.write();
    }

    /** Once more, seen and heard as it is; a line said or read twice would be a slip. */
    private static void duplicate(Workbench bench, CutOperation.DuplicateScene operation) {
        Timeline time = new Timeline(bench);
        full(time.count() + 1);
        ObjectNode scene = bench.scene(operation.scene());
        String after = operation.after();
        int index = time.index(after == null ? scene : bench.scene(after)) + 1;
        ObjectNode copy = scene.deepCopy();
        String purpose = Workbench.text(scene, "purpose");
        copy.put("id", id(bench, purpose == null ? "benefit" : purpose));
        copy.remove("clips");
        Splitting.wordless(copy);
        copy.putNull("text_overlay");
        if (copy.has("transition_to_next")) {
            copy.set("transition_to_next", Workbench.cut());
        }
        time.insert(index, copy, null);
        time.write();
    }
}
