package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.PictureOperation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.scenes.SceneFinder;
import dev.shotlist.edit.tree.Workbench;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that comes into a scene that is there: "add a dog to scene 2". Of several that "the
 * tram scene" may mean it is the first.
 */
final class AddedThing {
    /** More words describe a scene of their own. */
    private static final int LONGEST = 6;

    /** Words between "in" and the scene's own word: "in the car scene". */
    private static final int NAMED_BY = 3;

    /** Kinds of a clause that asks for something else. */
    private static final Set<String> ELSE =
            Set.of(
                    "neg",
                    "freed",
                    "nomore",
                    "instead",
                    "topic",
                    "size",
                    "move",
                    "angle",
                    "unit",
                    "pace",
                    "place",
                    "color",
                    "light",
                    "mood",
                    "clothes",
                    "transition",
                    "effect",
                    "genre",
                    "instrument",
                    "ratio",
                    "platform",
                    "opening_scene");

    private final Workbench bench;
    private final SceneFinder finder;

    AddedThing(Workbench bench, SceneFinder finder) {
        this.bench = bench;
        this.finder = finder;
    }

    boolean read(Clause clause, List<Operation> operations) {
        Mark scene = clause.first("scene");
        boolean asks = clause.act("add") || clause.has("puts_on");
        boolean other =
                ELSE.stream().anyMatch(clause::has)
                        || clause.quote() != null
                        || clause.mark(':') >= 0
                        || isWeather(clause)
                        || clause.act("remove")
                        || clause.act("swap")
                        || clause.act("change");
        int leads = asks && !other && scene != null ? leadsTo(clause, scene.from()) : -1;
        if (scene == null || leads < 1) {
            return false;
        }
        Clause where = clause.part(leads + 1, clause.size());
        List<Integer> scenes = finder.in(where, true).scenes();
        String thing = thing(clause, leads);
        if (scenes.isEmpty() || thing == null) {
            return false;
        }
        ObjectNode visual = Workbench.object(bench.scenes().get(scenes.getFirst() - 1), "visual");
        String subject = visual == null ? null : Workbench.text(visual, "subject");
        if (subject == null || subject.isBlank()) {
            return false;
        }
        operations.add(
                new PictureOperation.SetSubject(
                        Places.name(scenes.getFirst()), subject + ", with " + thing));
        return true;
    }

    /** "add rain to the fourth scene": what the air is like has words of its own. */
    private static boolean isWeather(Clause clause) {
        Mark scene = clause.first("scene");
        boolean counted =
                scene != null
                        && (clause.has("ordinal") || !Double.isNaN(clause.number(scene.to())));
        return clause.has("condition") && counted;
    }

    /** Where "in" or "to" stands before the scene; -1 where neither does. */
    private static int leadsTo(Clause clause, int scene) {
        for (int i = scene - 1; i > 0 && i >= scene - 1 - NAMED_BY; i--) {
            boolean in = clause.has("in", i) || clause.word(i, FunctionWord.ADDED_TO);
            if (in && !clause.word(i, FunctionWord.A)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands between the verb and there. */
    private static @Nullable String thing(Clause clause, int to) {
        int from = -1;
        for (Mark mark : clause.marks) {
            boolean verb = mark.is("act", "add") || mark.is("puts_on");
            from = verb && mark.to() < to && mark.from() == 0 ? Math.max(from, mark.to()) : from;
        }
        boolean brief = from > 0 && from < to && to - from <= LONGEST;
        return brief ? clause.words(from, to) : null;
    }
}
