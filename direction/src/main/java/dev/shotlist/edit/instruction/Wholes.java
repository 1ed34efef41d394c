package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Phrasebook;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import dev.shotlist.edit.words.ColorWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is read from an instruction as a whole: the frame, the backdrop, colours, moods. */
record Wholes(
        Workbench bench,
        SceneFinder finder,
        Phrasebook book,
        ColorWords colors,
        Keeping keeping,
        Set<String> stop) {

    void read(List<Clause> asking, List<Operation> operations, List<EditWarning> notes) {
        new FrameReader(bench, notes).read(asking, operations);
        new BackdropReader(bench, finder, book, stop).read(asking, operations);
        new ColorReader(bench, colors, keeping, stop, notes).read(asking, operations);
    }

    /**
     * Notes on clauses without which all that is read here would be the same.
     *
     * @param left clauses of which nothing came elsewhere
     */
    List<EditWarning> unread(List<Clause> left, List<Clause> asking) {
        List<EditWarning> notes = new ArrayList<>();
        List<Object> all = left.isEmpty() ? List.of() : outcome(asking);
        for (Clause clause : left) {
            List<Clause> others = asking.stream().filter(one -> one != clause).toList();
            // Clauses that were joined are not among them, and are nobody's but their reader's.
            boolean joined = others.size() == asking.size();
            boolean colors = clause.has("color") || clause.topic("color");
            if (!(colors && recolors(all)) && (joined || outcome(others).equals(all))) {
                notes.add(Unread.note(clause));
            }
        }
        return notes;
    }

    /** "No rust. Olive." is one wish in two clauses. */
    private static boolean recolors(List<Object> outcome) {
        return outcome.stream()
                .anyMatch(one ->
                        one instanceof LookOperation.SwapColor
                                || one instanceof LookOperation.AddColor
                                || one instanceof LookOperation.RemoveColor);
    }

    private List<Object> outcome(List<Clause> asking) {
        List<Operation> operations = new ArrayList<>();
        List<EditWarning> notes = new ArrayList<>();
        List<Clause> own = new ArrayList<>(asking);
        read(own, operations, notes);
        new MoodReader(bench).read(own, operations);
        List<Object> outcome = new ArrayList<>(operations);
        outcome.addAll(notes);
        return outcome;
    }
}
