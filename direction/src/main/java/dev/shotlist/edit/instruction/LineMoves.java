package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.edit.operation.Operation;
import dev.shotlist.edit.operation.Places;
import dev.shotlist.edit.operation.SoundOperation;
import dev.shotlist.edit.scenes.SceneFinder;
import java.util.List;

/** A spoken line that is to be spoken in another scene: "move the line from scene 2 to scene 4". */
final class LineMoves {
    private final PlanWords plan;
    private final SceneFinder finder;
    private final CountedLines counted;

    LineMoves(PlanWords plan, SceneFinder finder) {
        this.plan = plan;
        this.finder = finder;
        this.counted = new CountedLines(plan);
    }

    /** Whether the clause asks for it, be it that nothing can be done. */
    boolean read(Clause clause, List<Operation> operations) {
        boolean asks = clause.act("move") || isWishedIn(clause);
        String said = clause.quote();
        boolean line =
                clause.topic("voice") || (said != null && !plan.spoken().saying(said).isEmpty());
        if (!asks
                || !line
                || clause.topic("text")
                || clause.act("add")
                || clause.act("remove")
                || clause.has("voice_kind")
                || clause.has("person")) {
            return false;
        }
        int turn = turn(clause);
        if (turn < 0) {
            return false;
        }
        Clause where = clause.part(turn + 1, clause.size());
        Clause what = clause.part(0, turn);
        int to = scene(where);
        int from = to == 0 ? 0 : source(clause, what);
        boolean moves = from > 0 && to > 0 && from != to;
        if (moves) {
            operations.add(new SoundOperation.MoveLine(Places.name(from), Places.name(to)));
        }
        return moves;
    }

    /** Whether a line's own scene is named: then none is written anew. */
    static boolean takesFrom(Clause clause) {
        return clause.act("move") && clause.has("from");
    }

    /** "the line about the road should be said in the last scene". */
    private static boolean isWishedIn(Clause clause) {
        boolean wished = clause.has("can") || clause.has("become") || clause.has("be");
        wished |= clause.says(FunctionWord.WISH) || clause.has("thereto");
        return wished && !clause.has("act") && (clause.has("in") || clause.has("place"));
    }

    /** The last word of direction with a scene behind it; -1 without one. */
    private int turn(Clause clause) {
        for (int i = clause.size() - 2; i > 0; i--) {
            boolean source = clause.has("from", i) && !clause.has("in", i);
            boolean leads =
                    clause.has("in", i)
                            || clause.has("over", i)
                            || clause.has("say", i)
                            || clause.word(i, FunctionWord.DESTINATION)
                            || clause.word(i, FunctionWord.INTO)
                            || clause.word(i, FunctionWord.TO_LENGTH);
            if (leads && !source && scene(clause.part(i + 1, clause.size())) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int scene(Clause where) {
        if (where.size() == 0) {
            return 0;
        }
        List<Integer> scenes = finder.in(where, true).scenes();
        double number = scenes.isEmpty() ? where.number(0) : Double.NaN;
        boolean bare = finder.isScene(number) && !where.has("unit");
        return bare ? (int) number : scenes.size() == 1 ? scenes.getFirst() : 0;
    }

    /** The scene whose line is meant: named, counted, or told by its words; 0 for none. */
    private int source(Clause clause, Clause what) {
        String quote = clause.quote();
        if (quote != null) {
            List<Integer> saying = plan.spoken().saying(quote);
            return saying.size() == 1 ? saying.getFirst() : 0;
        }
        for (Mark from : clause.all("from")) {
            int at = from.to();
            int end = at <= what.size() ? what.size() : clause.size();
            int scene = at < end ? scene(clause.part(at, end)) : 0;
            if (spoken(scene)) {
                return scene;
            }
        }
        List<Integer> beside = counted.beside(what);
        if (beside.size() == 1) {
            return beside.getFirst();
        }
        int named = plan.lineNamed(what);
        if (named > 0) {
            return named;
        }
        int shown = scene(what);
        List<Integer> all = plan.spoken().scenes();
        boolean only = all.size() == 1 && !spoken(shown);
        return spoken(shown) ? shown : only ? all.getFirst() : 0;
    }

    private boolean spoken(int scene) {
        return scene > 0 && plan.spoken().of(scene) != null;
    }
}
