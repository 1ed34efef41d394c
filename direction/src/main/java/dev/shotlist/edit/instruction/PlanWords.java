package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.clause.Token;
import dev.shotlist.edit.operation.NamedPart;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.tree.PromptText;
import dev.shotlist.edit.tree.Speech;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.Folded;
import dev.shotlist.edit.words.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Finds where in a plan words stand to be read or said. */
final class PlanWords {
    /** Letters of a word that tells one text from another. */
    private static final int NAMING = 4;

    /** Kinds of words that texts are told apart by, though instructions know them. */
    private static final Set<String> DESCRIBING =
            Set.of("thing", "shown", "person", "noise", "mood", "condition", "said", "weak_color");

    private final Workbench bench;
    private final Function<String, List<String>> names;

    PlanWords(Workbench bench) {
        this(bench, List::of);
    }

    /**
     * @param names what a word is called in the languages that we know, itself included
     */
    PlanWords(Workbench bench, Function<String, List<String>> names) {
        this.bench = bench;
        this.names = names;
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

    /** Whether they stand in what is read or said, or in what brand or product is called. */
    boolean names(String words) {
        return called(NamedPart.BRAND, words) || called(NamedPart.PRODUCT, words) || stands(words);
    }

    private boolean called(NamedPart part, String words) {
        return holds(name(part), words);
    }

    /** What the brand or the product is called. */
    @Nullable String name(NamedPart part) {
        ObjectNode product = bench.partOrNull("product");
        return product == null
                ? null
                : Workbench.text(product, part == NamedPart.BRAND ? "brand" : "name");
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
        boolean read = clause.topic("text") && !clause.topic("voice");
        return onlyNamed(clause, word -> overlaysWith(word, read));
    }

    /** The one scene whose line has a word of the clause: "the line about taking things slowly". */
    int lineNamed(Clause clause) {
        return onlyNamed(
                clause,
                word -> spoken().stream().filter(at -> word.test(String.valueOf(line(at)))));
    }

    private Stream<Integer> overlaysWith(Predicate<String> word, boolean read) {
        boolean spoken =
                !read
                        && bench.scenes().stream()
                                .map(Speech::said)
                                .anyMatch(said -> said != null && word.test(said));
        return IntStream.rangeClosed(1, spoken ? 0 : bench.overlays().size())
                .filter(n -> word.test(text(n)))
                .boxed();
    }

    private String text(int overlay) {
        String text = Workbench.text(bench.overlays().get(overlay - 1), "text");
        return text == null ? "" : text;
    }

    /**
     * The one place that words of the clause stand at which mean nothing else; where they stand
     * nowhere, that of words which a picture could show, in any language; 0 for none.
     */
    private int onlyNamed(Clause clause, Function<Predicate<String>, Stream<Integer>> places) {
        boolean scene = clause.has("scene") || clause.has("ordinal");
        int named = most(clause, places, false, false);
        named = named == 0 ? most(clause, places, false, true) : named;
        named = named == 0 && !scene ? most(clause, places, true, true) : named;
        return Math.max(named, 0);
    }

    /** The place of most such words; 0 for none, -1 where several places have as many. */
    private int most(
            Clause clause,
            Function<Predicate<String>, Stream<Integer>> places,
            boolean describing,
            boolean alike) {
        Map<Integer, Integer> named = new TreeMap<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.tokens.get(i);
            boolean word = !token.isMark() && !token.isQuote() && !token.isNumber();
            if (word && token.key().length() >= NAMING && means(clause, i, describing)) {
                String written = clause.words(i, i + 1);
                Predicate<String> stands =
                        alike ? text -> alike(text, written) : text -> holds(text, written);
                places.apply(stands).forEach(place -> named.merge(place, 1, Integer::sum));
            }
        }
        int most = named.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> best =
                named.entrySet().stream()
                        .filter(one -> one.getValue() == most)
                        .map(Map.Entry::getKey)
                        .toList();
        return best.size() == 1 ? best.getFirst() : best.isEmpty() ? 0 : -1;
    }

    private static boolean means(Clause clause, int at, boolean describing) {
        return describing
                // "the title over the jar" stands in the scene that shows it.
                ? !clause.before("in", at, 1)
                        && clause.marks.stream()
                                .filter(mark -> mark.from() <= at && mark.to() > at)
                                .allMatch(mark -> DESCRIBING.contains(mark.kind()))
                : clause.at(at).isEmpty();
    }

    /** "Genève" is Geneva, and what another language calls a thing is that thing. */
    private boolean alike(String text, String written) {
        return names.apply(written).stream()
                .anyMatch(name -> WordForms.names(text, name) || WordForms.sharesStem(text, name));
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
