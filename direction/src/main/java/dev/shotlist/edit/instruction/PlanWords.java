package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds where in a plan words stand to be read or said. */
final class PlanWords {
    /** Letters of a word that tells one text from another. */
    private static final int NAMING = 4;

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

    /**
     * The one overlay that has a word of the clause which nothing that is spoken has: "the Geneva
     * line"; 0 where there is none.
     */
    int overlayNamed(Clause clause) {
        return onlyNamed(clause, this::overlaysWith);
    }

    /** The one scene whose line has a word of the clause: "the line about taking things slowly". */
    int lineNamed(Clause clause) {
        return onlyNamed(clause, words -> spoken().stream().filter(at -> holds(line(at), words)));
    }

    private Stream<Integer> overlaysWith(String words) {
        boolean spoken =
                bench.scenes().stream().anyMatch(scene -> holds(Speech.said(scene), words));
        return IntStream.rangeClosed(1, spoken ? 0 : bench.overlays().size())
                .filter(n -> holds(Workbench.text(bench.overlays().get(n - 1), "text"), words))
                .boxed();
    }

    /** The one place that any word of the clause that means nothing else stands at; 0 for none. */
    private static int onlyNamed(Clause clause, Function<String, Stream<Integer>> places) {
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            boolean word = !token.isMark() && !token.isQuote() && !token.isNumber();
            if (word && token.key().length() >= NAMING && clause.at(i).isEmpty()) {
                places.apply(clause.words(i, i + 1)).forEach(named::add);
            }
        }
        return named.size() == 1 ? named.iterator().next() : 0;
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

    /**
     * All overlays but those that an exception names: "except the last", "bis auf den Button".
     *
     * @param scenes that the clause names
     */
    List<Integer> overlaysBut(Clause exempt, List<Integer> scenes) {
        int count = bench.overlays().size();
        Mark ordinal = exempt.first("ordinal");
        List<Integer> kept;
        if (exempt.topic("cta") || exempt.has("ordinal", "-1") || exempt.has("place", "end")) {
            kept = List.of(calling());
        } else if (ordinal != null && !exempt.has("scene")) {
            kept = List.of(Integer.parseInt(ordinal.value()));
        } else {
            kept = overlaysOf(scenes);
        }
        return Places.others(count, kept);
    }

    /** The overlay that says the call; 0 where none does. */
    int call() {
        ObjectNode call = bench.partOrNull("cta");
        String words = call == null ? null : Workbench.text(call, "text");
        return words == null ? 0 : overlay(words);
    }

    /** The overlay that calls, else the last. */
    private int calling() {
        int overlay = call();
        return overlay > 0 ? overlay : bench.overlays().size();
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

    /**
     * What is spoken, by scene.
     *
     * @param scenes in which it is asked for; empty for all
     */
    Map<Integer, String> lines(List<Integer> scenes) {
        Map<Integer, String> lines = new TreeMap<>();
        for (int scene : spoken()) {
            String line = line(scene);
            if (line != null && (scenes.isEmpty() || scenes.contains(scene))) {
                lines.put(scene, line);
            }
        }
        return lines;
    }

    /**
     * What is read on the screen, by the number of the overlay.
     *
     * @param scenes in which it is asked for; empty for all
     */
    Map<Integer, String> overlayTexts(List<Integer> scenes) {
        Map<Integer, String> texts = new TreeMap<>();
        List<Integer> there = overlaysOf(scenes);
        List<ObjectNode> overlays = bench.overlays();
        for (int i = 1; i <= overlays.size(); i++) {
            String text = Workbench.text(overlays.get(i - 1), "text");
            if (text != null && (scenes.isEmpty() || there.contains(i))) {
                texts.put(i, text);
            }
        }
        return texts;
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
