package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.LookOperation;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.scenes.SpokenScenes;
import java.util.List;

/** Which scenes a clause speaks of by itself: what it names, and nothing that is yet to come. */
final class MeantScenes {
    /** Words beside the one for a scene that say which: "the jar shot". */
    private static final int LABEL = 2;

    private final SceneFinder finder;
    private final SpokenScenes spoken;

    MeantScenes(SceneFinder finder, SpokenScenes spoken) {
        this.finder = finder;
        this.spoken = spoken;
    }

    /** "make it a kid with a pancake": what comes is not what is there. */
    private Clause reference(Clause clause) {
        int colon = clause.mark(':');
        Clause label = clause.part(0, Math.max(0, colon));
        if (colon > 0 && !label.has("act") && finder.in(label, true).scenes().size() == 1) {
            // "in the car: rain on the windows": it is told of the car, windows or not.
            return label;
        }
        int comes = NewSubject.comes(clause, finder);
        boolean leads = comes > 0 || (comes == 0 && spoken.awaits(clause));
        return leads ? clause.part(0, comes) : named(clause);
    }

    /** "the price on the jar shot": the words beside that for a scene say which one it is. */
    private SceneFinder.Found labelled(Clause clause, SceneFinder.Found found) {
        for (Mark scene : clause.all("scene")) {
            SceneFinder.Found before =
                    finder.in(clause.part(scene.from() - LABEL, scene.to()), true);
            SceneFinder.Found near =
                    before.scenes().size() == 1
                            ? before
                            : finder.in(clause.part(scene.from(), scene.to() + LABEL + 1), true);
            if (near.scenes().size() == 1) {
                return near;
            }
        }
        return found;
    }

    /** "split the pancake: first half ...": the scene is named before what its halves show. */
    private static Clause named(Clause clause) {
        Mark half = clause.act("split") ? clause.first("half_part") : null;
        return half == null ? clause : clause.part(0, half.from());
    }

    /** "gold for blue, and faster": what the palette loses names no scene that shows it. */
    SceneFinder.Found in(Clause clause, List<Operation> operations) {
        SceneFinder.Found found = apart(clause, finder.in(reference(clause), true));
        if (found.scenes().isEmpty() && found.rivals().size() > 1) {
            found = labelled(clause, found);
        }
        Mark instead = clause.first("instead");
        if (found.scenes().isEmpty() && !found.rivals().isEmpty() && instead != null) {
            // "in the pancake scene rather than the campfire"
            found = finder.in(clause.part(0, instead.from()), true);
        }
        // "only the street sounds": what is heard, wherever it is seen.
        boolean heard =
                found.byContent()
                        && clause.topic("effect")
                        && clause.has("only")
                        && !clause.has("scene")
                        && !clause.has("in");
        boolean palette =
                found.byContent()
                        && !clause.has("scene")
                        && clause.has("color", found.firstToken())
                        && operations.stream().anyMatch(LookOperation.class::isInstance);
        return palette || heard
                ? new SceneFinder.Found(List.of(), false, clause.size(), false, List.of())
                : found;
    }

    /** "the friends to a rooftop": where something goes says nothing of what is there. */
    private SceneFinder.Found apart(Clause clause, SceneFinder.Found found) {
        for (int i = 1; found.rivals().size() > 1 && i + 1 < clause.size(); i++) {
            boolean leads =
                    (clause.has("in", i) || clause.word(i, FunctionWord.DESTINATION))
                            && clause.word(i + 1, FunctionWord.A);
            SceneFinder.Found head = leads ? finder.in(clause.part(0, i), true) : found;
            if (head.scenes().size() == 1) {
                return head;
            }
        }
        return found;
    }
}
