package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** What is read on the screen, by the numbers of the overlays, from 1. */
final class OverlayTexts {
    private final Workbench bench;

    OverlayTexts(Workbench bench) {
        this.bench = bench;
    }

    /** The number of the overlay that says so, from 1; 0 for none. */
    int saying(String words) {
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
    List<Integer> of(List<Integer> scenes) {
        List<Integer> numbers = new ArrayList<>();
        List<ObjectNode> overlays = bench.overlays();
        for (int i = 0; i < overlays.size(); i++) {
            if (scenes.contains(overlays.get(i).path("scene_number").asInt(0))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /**
     * All overlays but those that an exception names: "except the last", "bis auf den Button".
     *
     * @param scenes that the clause names
     */
    List<Integer> but(Clause exempt, List<Integer> scenes) {
        int count = bench.overlays().size();
        Mark ordinal = exempt.first("ordinal");
        List<Integer> kept;
        if (exempt.topic("cta") || exempt.has("ordinal", "-1") || exempt.has("place", "end")) {
            kept = List.of(calling());
        } else if (ordinal != null && !exempt.has("scene")) {
            kept = List.of(Integer.parseInt(ordinal.value()));
        } else {
            kept = of(scenes);
        }
        return Places.others(count, kept);
    }

    /**
     * What is read on the screen, by the number of the overlay.
     *
     * @param scenes in which it is asked for; empty for all
     */
    Map<Integer, String> in(List<Integer> scenes) {
        Map<Integer, String> texts = new TreeMap<>();
        List<Integer> there = of(scenes);
        List<ObjectNode> overlays = bench.overlays();
        for (int i = 1; i <= overlays.size(); i++) {
            String text = Workbench.text(overlays.get(i - 1), "text");
            if (text != null && (scenes.isEmpty() || there.contains(i))) {
                texts.put(i, text);
            }
        }
        return texts;
    }

    /** Empty where it has none. */
    String text(int overlay) {
        String text = Workbench.text(bench.overlays().get(overlay - 1), "text");
        return text == null ? "" : text;
    }

    /** The overlay that says the call; 0 where none does. */
    int call() {
        ObjectNode call = bench.partOrNull("cta");
        String words = call == null ? null : Workbench.text(call, "text");
        return words == null ? 0 : saying(words);
    }

    /** The scene in which the viewer is called, from 1. */
    int callScene() {
        int overlay = call();
        int scene =
                overlay == 0 ? 0 : bench.overlays().get(overlay - 1).path("scene_number").asInt(0);
        return scene > 0 ? scene : bench.scenes().size();
    }

    /** The overlay that calls, else the last. */
    private int calling() {
        int overlay = call();
        return overlay > 0 ? overlay : bench.overlays().size();
    }

    int count() {
        return bench.overlays().size();
    }
}
