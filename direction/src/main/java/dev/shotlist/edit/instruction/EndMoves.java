package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;
import java.util.Set;

/** Scenes that become the first or the last: "move the jar to the front", "end on the noodles". */
final class EndMoves {
    /** The first, the last and the last but one: of others "the third" is a scene, and no place. */
    private static final Set<String> ENDS = Set.of("1", "-1", "-2");

    private final SceneFinder finder;

    EndMoves(SceneFinder finder) {
        this.finder = finder;
    }

    /** "start with the friends", "end on the noodles". */
    boolean opensOrCloses(Clause clause, SceneFinder.Found found, List<Operation> operations) {
        boolean first = clause.has("go_first");
        boolean given = clause.says(FunctionWord.GIVE);
        if ((!first && !clause.has("go_last"))
                || given
                || clause.act("add")
                || clause.has("unit")
                || clause.has("size_of")
                || found.scenes().size() != 1) {
            return false;
        }
        int scene = found.scenes().getFirst();
        Mark instead = clause.first("instead");
        if (instead != null && instead.from() > 0) {
            // "end on the man instead of the logo"
            List<Integer> wanted = finder.named(clause.part(0, instead.from()));
            scene = wanted.size() == 1 ? wanted.getFirst() : scene;
        }
        if (scene != (first ? 1 : finder.count())) {
            MoveReader.move(scene, first ? 1 : finder.count(), operations);
        }
        return true;
    }

    /** "scene 5 has to be the first": nothing else is asked of it. */
    static boolean becomesAnEnd(Clause clause) {
        boolean becomes =
                clause.has("be") || clause.has("become") || clause.has("say", "should be");
        Mark last = clause.marks.isEmpty() ? null : clause.marks.getLast();
        boolean end = last != null && last.to() == clause.size() && last.is("ordinal");
        return becomes && end && clause.has("scene") && !clause.has("topic");
    }

    /** "make the last scene the first one": two places, and the second is where it goes. */
    static boolean isMadeAnEnd(Clause clause) {
        List<Mark> ordinals = clause.all("ordinal");
        boolean closes = !ordinals.isEmpty() && closes(clause, ordinals.getLast());
        boolean other =
                clause.has("topic")
                        || clause.has("act")
                        || clause.has("size")
                        || clause.has("move");
        return closes
                && !other
                && ordinals.getLast().from() > 1
                && (clause.word(0, FunctionWord.MAKE) || clause.has("become", 0));
    }

    /** "the first", "the first one", "the first scene" at the end of a clause. */
    private static boolean closes(Clause clause, Mark ordinal) {
        boolean generic =
                clause.word(ordinal.to(), FunctionWord.GENERIC)
                        || clause.has("scene", ordinal.to());
        return ordinal.to() == clause.size() || (generic && ordinal.to() + 1 == clause.size());
    }

    /** "move the jar to the front", "put the noodles first". */
    boolean toAnEnd(Clause clause, List<Integer> scenes, List<Operation> operations) {
        Mark place = clause.first("place");
        boolean end = place != null && place.value().equals("end");
        boolean start = place != null && place.value().equals("start");
        int target = start ? 1 : finder.count();
        // "in the final scene": where it is already, nobody moves it.
        boolean there = !clause.has("act") && scenes.equals(List.of(target));
        if ((start || end) && !scenes.isEmpty() && !there) {
            MoveReader.move(scenes.getFirst(), start ? 1 : finder.count(), operations);
            return true;
        }
        // "put the noodles first": the place comes last and is no scene.
        List<Mark> ordinals = clause.all("ordinal");
        Mark last = ordinals.isEmpty() ? null : ordinals.getLast();
        if (last != null
                && last.from() > 0
                && (!clause.has("scene") || last.to() == clause.size() || isMadeAnEnd(clause))
                && ENDS.contains(last.value())) {
            List<Integer> what = finder.named(clause.part(0, last.from()));
            int to = finder.counted(Integer.parseInt(last.value()));
            if (what.size() == 1 && to > 0) {
                MoveReader.move(what.getFirst(), to, operations);
                return true;
            }
        }
        return false;
    }
}
