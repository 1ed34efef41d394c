package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.Mark;

/** How a clause says that one of several stays, and the others go. */
final class KeptAlone {
    private KeptAlone() {}

    /** "keep only the first three scenes": the two words side by side, and no topic. */
    static boolean keepsOnly(Clause clause) {
        return !clause.has("topic")
                && clause.marks.stream()
                        .anyMatch(keep ->
                                (keep.is("act", "keep") || isWanted(clause, keep))
                                        && (clause.has("only", keep.to())
                                                || clause.before("only", keep.from(), 0)
                                                || encloses(clause, keep)));
    }

    /** "nur die ersten drei Szenen behalten": the verb closes what the word opens. */
    private static boolean encloses(Clause clause, Mark keep) {
        return clause.has("only", 0) && keep.to() == clause.size() && clause.has("scene");
    }

    /** "I only need the noodles and the jar": wanted, and nothing asked of them. */
    private static boolean isWanted(Clause clause, Mark mark) {
        return (mark.is("needed") || mark.is("wanted"))
                && !clause.has("act")
                && !clause.has("condition")
                && !clause.has("show")
                && !Staying.asks(clause);
    }

    /** "only scene 4 keeps its voiceover": the others lose theirs. */
    static boolean keepsAlone(Clause clause) {
        return playsAlone(clause) || speaksAlone(clause);
    }

    /** "fica só o contrabaixo": one of those that play stays, and the others go. */
    private static boolean playsAlone(Clause clause) {
        return clause.act("keep")
                && clause.has("only")
                && clause.has("instrument")
                && !clause.has("scene")
                && clause.all("topic").stream().allMatch(mark -> mark.value().equals("music"));
    }

    private static boolean speaksAlone(Clause clause) {
        return (clause.act("keep") || saysWhere(clause))
                && clause.has("only")
                && clause.has("scene")
                && (clause.topic("voice") || clause.topic("text") || keepsOnly(clause));
    }

    /** "voice only in the first scene": where it is, and nothing that is done to it. */
    private static boolean saysWhere(Clause clause) {
        boolean placed = clause.all("only").stream().anyMatch(only -> clause.has("in", only.to()));
        return placed
                && !Staying.asks(clause)
                && clause.marks.stream()
                        .noneMatch(mark ->
                                mark.is("act")
                                        || mark.is("text_size")
                                        || mark.is("text_place")
                                        || mark.is("louder")
                                        || mark.is("person")
                                        || mark.is("language")
                                        || mark.is("manner")
                                        || mark.is("caps")
                                        || mark.is("later"));
    }
}
