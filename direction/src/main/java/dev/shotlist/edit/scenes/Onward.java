package dev.shotlist.edit.scenes;

import dev.shotlist.edit.clause.Clause;
import dev.shotlist.edit.clause.FunctionWord;
import dev.shotlist.edit.clause.Mark;

/** Whether a clause means all scenes on one side of one: "from scene 3 on", "all after scene 2". */
final class Onward {
    /** Words between "everything" and the "after" of what it lies behind. */
    private static final int EVERYTHING = 3;

    /** Words between "from" and the "on" that closes it. */
    private static final int REACH = 3;

    private Onward() {}

    /** Whether all that lies on one side of a place is spoken of, and not the place alone. */
    static boolean reaches(Clause clause, Mark place) {
        return clause.marks.stream()
                .anyMatch(mark ->
                        (mark.is("all") || mark.is("scene", "many"))
                                && (place.from() == 0
                                        || (mark.to() <= place.from()
                                                && place.from() - mark.to() <= EVERYTHING)));
    }

    /**
     * @param first the token at which the scene is named
     */
    static boolean goes(Clause clause, int first) {
        boolean from =
                clause.marks.stream().anyMatch(mark -> mark.is("from") && mark.from() < first);

        return from
                && (clause.says(FunctionWord.FROM_ON)
                        || clause.word(clause.size() - 1, FunctionWord.ON)
                        || clause.marks.stream()
                                .anyMatch(mark ->
                                        (mark.is("onward")
                                                        && (mark.length() > 1
                                                                || closes(clause, mark)
                                                                || isBehindNumber(clause, mark)))
                                                || mark.is("onward", "onwards")
                                                || mark.is("onward", "onward")
                                                || (mark.is("from")
                                                        && mark.length() > 1
                                                        && !mark.value().startsWith("from"))));
    }

    /** "from the kitchen on everything static": behind what is named, and before no article. */
    private static boolean closes(Clause clause, Mark onward) {
        return clause.word(onward.from(), FunctionWord.ON)
                && clause.all("from").stream()
                        .anyMatch(from ->
                                onward.from() - from.to() >= 1
                                        && onward.from() - from.to() <= REACH)
                && !clause.word(onward.to(), FunctionWord.THE)
                && !clause.word(onward.to(), FunctionWord.A);
    }

    /** "from scene 3 on everything static". */
    private static boolean isBehindNumber(Clause clause, Mark onward) {
        return onward.from() > 1
                && !Double.isNaN(clause.number(onward.from() - 1))
                && clause.has("scene", onward.from() - 2);
    }
}
