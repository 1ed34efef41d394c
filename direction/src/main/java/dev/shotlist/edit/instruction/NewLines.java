package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.VoiceWords;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * "Voice on all scenes": lines for scenes that have none, where the instruction gives no words for
 * them. What a scene shows to be read is said; else a plain line that claims nothing of the
 * product.
 */
final class NewLines {
    private static final Set<String> OTHER =
            Set.of(
                    "person",
                    "manner",
                    "language",
                    "louder",
                    "pace",
                    "pace_word",
                    "size_of",
                    "unit",
                    "neg",
                    "nomore",
                    "off",
                    "dislike",
                    "only",
                    "instead",
                    "except",
                    "subtitle",
                    "stated");

    private final Workbench bench;
    private final PlanWords plan;
    private final Map<String, Map<String, List<String>>> lines;
    private final List<EditWarning> notes;

    NewLines(Workbench bench, PlanWords plan, VoiceWords voices, List<EditWarning> notes) {
        this.bench = bench;
        this.plan = plan;
        this.lines = voices.lines();
        this.notes = notes;
    }

    /** Whether a clause asks for a voice where none is, without saying what it says. */
    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean everywhere = clause.has("all") || clause.speaksOfAllScenes();
        boolean asks =
                clause.act("add")
                        || clause.act("move")
                        || clause.has("thereto")
                        || clause.has("wanted")
                        || clause.has("on")
                        || everywhere;
        boolean other =
                OTHER.stream().anyMatch(clause::has)
                        || clause.act("keep")
                        || LineMoves.takesFrom(clause)
                        || clause.act("remove")
                        || clause.act("change")
                        || clause.act("swap")
                        || clause.topic("music")
                        || clause.topic("text");
        if (!asks || other) {
            return false;
        }
        List<Integer> meant =
                everywhere || scenes.isEmpty()
                        ? Places.others(bench.scenes().size(), List.of())
                        : scenes;
        List<Integer> silent = new ArrayList<>(meant);
        silent.removeAll(plan.spoken().scenes());
        // A piece that is narrated already is not asked to be narrated more.
        boolean enough =
                !everywhere
                        && scenes.isEmpty()
                        && !clause.act("add")
                        && !plan.spoken().scenes().isEmpty();
        if (silent.isEmpty() || enough) {
            return false;
        }
        Set<String> said = new HashSet<>(plan.spoken().in(List.of()).values());
        List<String> written = new ArrayList<>();
        for (int scene : silent) {
            String line = line(scene, said);
            if (line != null) {
                said.add(line);
                written.add(Places.name(scene));
                operations.add(new SoundOperation.SetLine(Places.name(scene), line));
            }
        }
        if (!written.isEmpty()) {
            notes.add(
                    new EditWarning(
                            "edit_interpreted",
                            "No words were given for the voice; lines were written for scene "
                                    + String.join(", ", written)
                                    + ", to be replaced by your own."));
        }
        return !written.isEmpty();
    }

    private @Nullable String line(int scene, Set<String> said) {
        Map<Integer, String> read = plan.overlays().in(List.of(scene));
        String shown = read.isEmpty() ? null : read.values().iterator().next();
        if (shown != null && !said.contains(sentence(shown))) {
            return sentence(shown);
        }
        String purpose = Workbench.text(bench.scenes().get(scene - 1), "purpose");
        Map<String, List<String>> own = lines.getOrDefault(language(), lines.get("en"));
        if (own == null) {
            return null;
        }
        List<String> choice = new ArrayList<>(own.getOrDefault(purpose, List.of()));
        choice.addAll(own.getOrDefault("any", List.of()));
        String product = product();
        for (String one : choice) {
            boolean named = one.contains("{product}");
            String line = product == null ? one : one.replace("{product}", product);
            if (!(named && product == null) && !said.contains(line)) {
                return line;
            }
        }
        return null;
    }

    /** Shouted words as they are said: "SHOP NOW" is "Shop now." */
    private static String sentence(String words) {
        boolean loud = words.equals(words.toUpperCase(java.util.Locale.ROOT));
        String calm =
                loud && words.length() > 1
                        ? words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT)
                        : words;
        boolean ends = ".!?…".indexOf(calm.charAt(calm.length() - 1)) >= 0;
        return ends ? calm : calm + ".";
    }

    private @Nullable String product() {
        ObjectNode product = bench.partOrNull("product");
        return product == null ? null : Workbench.text(product, "name");
    }

    private String language() {
        ObjectNode specs = bench.partOrNull("technical_specs");
        String language = specs == null ? null : Workbench.text(specs, "language");
        return language == null ? "en" : language;
    }
}
