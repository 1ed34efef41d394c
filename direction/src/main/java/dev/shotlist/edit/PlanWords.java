package dev.shotlist.edit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds where in a plan words stand to be read or said. */
final class PlanWords {
    private final Workbench bench;

    PlanWords(Workbench bench) {
        this.bench = bench;
    }

    /** Whether they stand anywhere, whole or within others. */
    boolean stands(String words) {
        boolean read =
                bench.overlays().stream()
                        .anyMatch(one -> holds(Workbench.text(one, "text"), words));
        ObjectNode call = bench.partOrNull("cta");
        return read
                || (call != null && holds(Workbench.text(call, "text"), words))
                || bench.scenes().stream().anyMatch(scene -> holds(Speech.said(scene), words));
    }

    private static boolean holds(@Nullable String text, String words) {
        return text != null && PromptText.find(text, words, 0) >= 0;
    }

    /** The number of the overlay that says so, from 1; 0 for none. */
    int overlay(String words) {
        List<ObjectNode> overlays = bench.overlays();
        for (int i = 0; i < overlays.size(); i++) {
            String text = Workbench.text(overlays.get(i), "text");
            if (text != null && Folded.text(text).equals(Folded.text(words))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Overlays of a scene, by their numbers from 1. */
    List<Integer> overlaysOf(List<Integer> scenes) {
        List<Integer> numbers = new ArrayList<>();
        List<ObjectNode> overlays = bench.overlays();
        for (int i = 0; i < overlays.size(); i++) {
            if (scenes.contains(overlays.get(i).path("scene_number").asInt(0))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** Whether the button says so. */
    boolean isButton(@Nullable String words) {
        ObjectNode call = bench.partOrNull("cta");
        String called = call == null ? null : Workbench.text(call, "text");
        return called != null && words != null && Folded.text(called).equals(Folded.text(words));
    }

    /** The scenes in which exactly these words are spoken, from 1. */
    List<Integer> speaking(String words) {
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

    /** The scenes in which anything is spoken, from 1. */
    List<Integer> spoken() {
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
    @Nullable String line(int scene) {
        return line(bench.scenes().get(scene - 1));
    }

    private static @Nullable String line(ObjectNode scene) {
        ObjectNode audio = Workbench.object(scene, "audio");
        return audio == null ? null : Workbench.text(audio, "voiceover_text");
    }
}
