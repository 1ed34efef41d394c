package dev.shotlist.edit.applying;

import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.CannotApply;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.WordForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sounds of scenes. */
final class Effects {
    private Effects() {}

    static void add(Workbench bench, SoundOperation.AddEffect operation) {
        ObjectNode audio = Workbench.object(bench.scene(operation.scene()), "audio");
        if (audio == null) {
            throw CannotApply.missing("The scene has no audio that could hold a sound.");
        }
        ArrayNode sounds = Workbench.NODES.arrayNode();
        for (JsonNode one : audio.path("sound_effects")) {
            if (operation.effect().equalsIgnoreCase(one.asString(""))) {
                return;
            }
            sounds.add(one);
        }
        audio.set("sound_effects", sounds.add(operation.effect()));
    }

    static void remove(Workbench bench, SoundOperation.RemoveEffect operation) {
        boolean found = false;
        for (ObjectNode scene : bench.named(operation.scenes())) {
            ObjectNode audio = Workbench.object(scene, "audio");
            if (audio != null) {
                found |= without(audio, "sound_effects", "", operation.effect());
                found |= without(audio, "cues", "description", operation.effect());
            }
        }
        if (!found) {
            throw CannotApply.missing("No scene sounds of " + operation.effect() + ".");
        }
    }

    /**
     * @param words the field of an entry that says what it is; none where the entry itself does
     */
    private static boolean without(ObjectNode audio, String list, String words, String effect) {
        if (!(audio.get(list) instanceof ArrayNode all)) {
            return false;
        }
        ArrayNode left = Workbench.NODES.arrayNode();
        for (JsonNode one : all) {
            String said = words.isEmpty() ? one.asString("") : one.path(words).asString("");
            if (!WordForms.names(said, effect)) {
                left.add(one);
            }
        }
        boolean fewer = left.size() < all.size();
        if (fewer) {
            audio.set(list, left);
        }
        return fewer;
    }
}
