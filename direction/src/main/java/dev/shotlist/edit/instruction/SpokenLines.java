package dev.shotlist.edit.instruction;

import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a plan, by the scenes in which they are spoken, from 1. */
final class SpokenLines {
    private final Workbench bench;

    SpokenLines(Workbench bench) {
        this.bench = bench;
    }

    /** The scenes in which anything is spoken, from 1. */
    List<Integer> scenes() {
        List<Integer> spoken = new ArrayList<>();
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            if (line(scenes.get(i)) != null) {
                spoken.add(i + 1);
            }
        }
        return spoken;
    }

    /** What is spoken in a scene, counted from 1; null for nothing. */
    @Nullable String of(int scene) {
        return line(bench.scenes().get(scene - 1));
    }

    /**
     * What is spoken, by scene.
     *
     * @param scenes in which it is asked for; empty for all
     */
    Map<Integer, String> in(List<Integer> scenes) {
        Map<Integer, String> lines = new TreeMap<>();
        for (int scene : scenes()) {
            String line = of(scene);
            if (line != null && (scenes.isEmpty() || scenes.contains(scene))) {
                lines.put(scene, line);
            }
        }
        return lines;
    }

    /** The scenes in which exactly these words are spoken, from 1. */
    List<Integer> saying(String words) {
        List<Integer> found = new ArrayList<>();
        List<ObjectNode> scenes = bench.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            String line = line(scenes.get(i));
            if (line != null && Folded.text(line).equals(Folded.text(words))) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private static @Nullable String line(ObjectNode scene) {
        ObjectNode audio = Workbench.object(scene, "audio");
        return audio == null ? null : Workbench.text(audio, "voiceover_text");
    }
}
