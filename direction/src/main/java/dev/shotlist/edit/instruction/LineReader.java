package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.operation.TextOperation;
import dev.shotlist.edit.tree.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The lines of a voice: what is said where, and which lines go or change places. */
final class LineReader {
    private final Workbench bench;
    private final PlanWords plan;
    private final CountedLines counted;
    private final List<EditWarning> notes;

    LineReader(Workbench bench, PlanWords plan, List<EditWarning> notes) {
        this.bench = bench;
        this.plan = plan;
        this.counted = new CountedLines(plan);
        this.notes = notes;
    }

    /** Whether lines change places, or one that is counted is given its words. */
    boolean read(Clause clause, List<Integer> scenes, List<Operation> operations) {
        boolean lines = clause.act("swap") && !clause.has("person") && !clause.has("language");
        if (lines && exchanged(clause, scenes, operations)) {
            return true;
        }
        boolean says = clause.has("say") && clause.has("ordinal") && !clause.has("scene");
        return says && line(clause, operations);
    }

    /** The line of the scene that is named, else of the one that can only be meant. */
    void set(Clause clause, String words, List<Integer> scenes, List<Operation> operations) {
        List<Integer> line = scenes.isEmpty() ? counted.beside(clause) : scenes;
        int scene = line.isEmpty() ? unnamed(clause) : line.getFirst();
        if (scene == 0) {
            notes.add(
                    new EditWarning(
                            "edit_target_missing",
                            "The instruction does not say in which scene the line is spoken."));
        } else {
            operations.add(new SoundOperation.SetLine(Places.name(scene), words));
        }
    }

    /** All lines go but those that stay: "no voice except in scene 2". */
    void keepOnly(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> gone = new ArrayList<>(plan.spoken().scenes());
        gone.removeAll(counted.exempt(clause, scenes));
        operations.add(new SoundOperation.VoiceOff(Places.names(gone)));
    }

    /** The lines that a clause names go; without any all of them. */
    void remove(Clause clause, List<Integer> scenes, List<Operation> operations) {
        if (scenes.isEmpty() && counted.missing(clause)) {
            notes.add(
                    new EditWarning(
                            "edit_target_missing",
                            "The instruction counts to a line that nobody speaks."));
            return;
        }
        List<Integer> meant = scenes.isEmpty() ? counted.beside(clause) : scenes;
        int named = meant.isEmpty() ? plan.lineNamed(clause) : 0;
        meant = named > 0 ? List.of(named) : meant;
        operations.add(new SoundOperation.VoiceOff(meant.isEmpty() ? null : Places.names(meant)));
    }

    /**
     * "swap the lines of scenes 2 and 4", "swap the two lines": each is spoken where the other was.
     */
    private boolean exchanged(Clause clause, List<Integer> scenes, List<Operation> operations) {
        List<Integer> two = scenes.isEmpty() ? counted.all(clause) : scenes;
        if (two.size() != 2) {
            return false;
        }
        String first = plan.spoken().of(two.getFirst());
        String last = plan.spoken().of(two.getLast());
        if (first == null && last == null) {
            return false;
        }
        said(two.getFirst(), last, operations);
        said(two.getLast(), first, operations);
        return true;
    }

    private static void said(int scene, @Nullable String line, List<Operation> operations) {
        operations.add(
                line == null
                        ? new SoundOperation.VoiceOff(Places.names(List.of(scene)))
                        : new SoundOperation.SetLine(Places.name(scene), line));
    }

    /** "the last line should say ...": the line that is spoken there, else the one that is read. */
    private boolean line(Clause clause, List<Operation> operations) {
        String words = AskedWords.of(clause, true);
        Mark place = Objects.requireNonNull(clause.first("ordinal"));
        int ordinal = Integer.parseInt(place.value());
        List<Integer> spoken = plan.spoken().scenes();
        int all = spoken.isEmpty() ? bench.overlays().size() : spoken.size();
        int number = ordinal < 0 ? all + 1 + ordinal : ordinal;
        if (words != null && place.length() > 1 && ordinal == -1 && !bench.scenes().isEmpty()) {
            // "at the end": of the piece, and not of what is spoken.
            operations.add(new SoundOperation.SetLine(Places.name(bench.scenes().size()), words));
            return true;
        }
        if (words == null || number < 1 || number > all) {
            return false;
        }
        if (!spoken.isEmpty()) {
            operations.add(new SoundOperation.SetLine(Places.name(spoken.get(number - 1)), words));
            return true;
        }
        ObjectNode call = bench.partOrNull("cta");
        String read = Workbench.text(bench.overlays().get(number - 1), "text");
        boolean calls = read != null && call != null && read.equals(Workbench.text(call, "text"));
        operations.add(
                calls
                        ? new TextOperation.SetCta(words, null)
                        : new TextOperation.SetOverlay(number, words));
        return true;
    }

    /** "open with 'X'": the first scene, or the last, else the only one that has a line. */
    private int unnamed(Clause clause) {
        int only = onlySpoken();
        if (only > 0 || bench.scenes().isEmpty()) {
            return only;
        }
        if (clause.has("opens") || clause.has("place", "start")) {
            return 1;
        }
        boolean ends = clause.has("closes") || clause.has("place", "end");
        return ends ? bench.scenes().size() : 0;
    }

    /** The one scene in which anything is spoken; 0 where there are none or several. */
    private int onlySpoken() {
        List<Integer> spoken = plan.spoken().scenes();
        return spoken.size() == 1 ? spoken.getFirst() : 0;
    }
}
