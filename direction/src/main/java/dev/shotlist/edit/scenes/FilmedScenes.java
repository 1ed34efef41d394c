package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Scenes that a clause means by how they are filmed, or by whether somebody speaks in them. */
final class FilmedScenes {
    private final List<ObjectNode> scenes;

    FilmedScenes(List<ObjectNode> scenes) {
        this.scenes = scenes;
    }

    /** "the scenes with the voice": the voice only says which are meant. */
    static boolean isWithVoice(Clause clause) {
        for (Mark voice : clause.all("topic")) {
            for (Mark scene : clause.all("scene")) {
                boolean near = scene.to() < voice.from() && voice.from() - scene.to() <= 2;
                if (near
                        && voice.value().equals("voice")
                        && clause.speaksOfAllScenes()
                        && clause.word(scene.to(), FunctionWord.WITH)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Those in which something is said, from 1. */
    List<Integer> spoken() {
        List<Integer> spoken = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            if (Speech.said(scenes.get(i)) != null) {
                spoken.add(i + 1);
            }
        }
        return spoken;
    }

    /** "the close-up should be longer": the scene that has that size, if one alone does. */
    List<Integer> sized(Clause clause) {
        Mark size = clause.first("size");
        boolean asks = clause.has("size_of") || clause.act("remove") || clause.has("move");
        if (size == null || !asks || !clause.word(size.from() - 1, FunctionWord.THE)) {
            return List.of();
        }
        List<Integer> sized = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            ObjectNode visual = Workbench.object(scenes.get(i), "visual");
            if (visual != null && size.value().equals(Workbench.text(visual, "shot_type"))) {
                sized.add(i + 1);
            }
        }
        boolean last = clause.has("ordinal", "-1") && sized.contains(scenes.size());
        return last ? List.of(scenes.size()) : sized.size() == 1 ? sized : List.of();
    }

    /** "I hate the tracking shot": the scene in which the camera moves so, if one alone does. */
    List<Integer> moved(Clause clause) {
        Mark move = clause.first("move");
        boolean named =
                move != null
                        && clause.word(move.from() - 1, FunctionWord.THE)
                        && (clause.has("scene", move.to())
                                || clause.has("dislike")
                                || clause.act("remove"))
                        && !clause.has("neg");
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; named && move != null && i < scenes.size(); i++) {
            ObjectNode visual = Workbench.object(scenes.get(i), "visual");
            if (visual != null && move.value().equals(Workbench.text(visual, "camera_movement"))) {
                moved.add(i + 1);
            }
        }
        return moved.size() == 1 ? moved : List.of();
    }
}
