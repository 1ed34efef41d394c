package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;
import dev.shotlist.plan.Plan;
import java.util.List;

/** How many scenes a clause wants. */
final class SceneCounts {
    private SceneCounts() {}

    /** How many scenes a clause wants; 0 where it does not say. */
    static int count(Clause clause) {
        if (more(clause) != 0) {
            return 0;
        }
        return counted(clause);
    }

    /** "two scenes less": by how many there are more, or fewer below 0. */
    static int more(Clause clause) {
        int count = counted(clause);
        for (Mark scenes : count == 0 ? List.<Mark>of() : clause.all("scene")) {
            for (Mark by : clause.all("by")) {
                boolean behind = by.from() == scenes.to();
                if (behind && !clause.act("add")) {
                    return by.value().equals("less") ? -count : count;
                }
            }
        }
        return 0;
    }

    private static int counted(Clause clause) {
        for (Mark scenes : clause.all("scene")) {
            int at = scenes.from() - 1;
            boolean many = clause.has("scene", "many") && isMany(clause, scenes);
            // "the other five scenes": some that are there, and no number to reach
            boolean others = clause.before("all", at, 0);
            if (at < 0 || others || clause.before("neg", at, 0) || clause.has("ordinal") || !many) {
                continue;
            }
            double number = clause.tokens.get(at).number();
            for (Mark mark : clause.all("number")) {
                number = mark.to() == scenes.from() ? Double.parseDouble(mark.value()) : number;
            }
            boolean whole = number == Math.rint(number) && !clause.has("half");
            if (number >= 1 && number <= Plan.MOST_SCENES && whole) {
                return (int) number;
            }
        }
        return 0;
    }

    private static boolean isMany(Clause clause, Mark scene) {
        return clause.marks.stream()
                .anyMatch(mark -> mark.is("scene", "many") && mark.from() == scene.from());
    }
}
