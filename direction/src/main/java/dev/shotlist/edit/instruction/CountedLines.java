package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import java.util.List;

/** Lines that a clause names by their place among what is spoken: "the last line". */
final class CountedLines {
    private final PlanWords plan;

    CountedLines(PlanWords plan) {
        this.plan = plan;
    }

    /** Whether a clause counts further than anything is spoken: "the third line" of two. */
    boolean missing(Clause clause) {
        return beside(clause).isEmpty()
                && clause.all("ordinal").stream()
                        .anyMatch(one -> isBeside(clause, one) && scene(one) == 0);
    }

    private static boolean isBeside(Clause clause, Mark ordinal) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("topic", "voice")
                                        || (mark.is("line_word") && clause.topic("voice")))
                                && (mark.from() == ordinal.to() || mark.to() == ordinal.from()));
    }

    /** "the last line": by its place among what is spoken; empty where none is counted. */
    List<Integer> beside(Clause clause) {
        for (Mark ordinal : clause.all("ordinal")) {
            int scene = scene(ordinal);
            if (isBeside(clause, ordinal) && scene > 0) {
                return List.of(scene);
            }
        }
        return List.of();
    }

    /** The scenes whose lines stay: "but the last line", "except in scene 2". */
    List<Integer> exempt(Clause clause, List<Integer> scenes) {
        Mark ordinal = clause.first("ordinal");
        if (ordinal == null || clause.has("scene") || plan.spoken().scenes().isEmpty()) {
            return scenes;
        }
        int scene = scene(ordinal);
        return scene > 0 ? List.of(scene) : List.of();
    }

    /** All lines that are counted, by their scenes, each once; without any all that is spoken. */
    List<Integer> all(Clause clause) {
        List<Integer> counted =
                clause.all("ordinal").stream()
                        .map(this::scene)
                        .filter(scene -> scene > 0)
                        .distinct()
                        .toList();
        return counted.isEmpty() ? plan.spoken().scenes() : counted;
    }

    /** The scene of the line that an ordinal counts to; 0 where none is spoken there. */
    private int scene(Mark ordinal) {
        List<Integer> spoken = plan.spoken().scenes();
        int value = Integer.parseInt(ordinal.value());
        int at = value < 0 ? spoken.size() + value : value - 1;
        return at >= 0 && at < spoken.size() ? spoken.get(at) : 0;
    }
}
