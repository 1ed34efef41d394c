package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.operation.EditWarning;
import dev.shotlist.edit.operation.Places;
import java.util.List;
import java.util.Set;

/** What is noted where an instruction names a scene that is not there, or that may be several. */
public final class SceneDoubts {
    /** Kinds that ask something of a scene. */
    private static final Set<String> ASKING =
            Set.of(
                    "size_of",
                    "act",
                    "move",
                    "size",
                    "set",
                    "light_kind",
                    "unit",
                    "show",
                    "condition");

    private final SceneFinder finder;
    private final List<EditWarning> notes;

    public SceneDoubts(SceneFinder finder, List<EditWarning> notes) {
        this.finder = finder;
        this.notes = notes;
    }

    /** Once for each instruction. */
    public void missing() {
        EditWarning note =
                new EditWarning(
                        "edit_target_missing",
                        "The instruction names a scene that this plan of "
                                + finder.count()
                                + " does not have; that part was left out.");
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    public void unclear(SceneFinder.Found found) {
        if (found.rivals().size() < 2) {
            missing();
            return;
        }
        notes.add(
                new EditWarning(
                        "edit_target_ambiguous",
                        "The instruction could mean scene "
                                + String.join(" or ", Places.names(found.rivals()))
                                + "; say which by its number."));
    }

    /** Whether the clause asks something of a scene that was not found. */
    public static boolean namesUnknownScene(Clause clause, SceneFinder.Found found) {
        boolean seen =
                clause.has("size")
                        || clause.has("move")
                        || clause.has("size_of")
                        || (clause.has("condition") && clause.has("scene"))
                        || (clause.act("remove") && clause.has("scene"));
        if (found.rivals().size() > 1 && seen) {
            return true;
        }
        return found.scenes().isEmpty()
                && clause.has("scene", "one")
                && !clause.has("all")
                && ASKING.stream().anyMatch(clause::has);
    }
}
