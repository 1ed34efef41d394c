package dev.shotlist.edit.instruction;

import dev.shotlist.edit.clause.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Words of a clause next to each other.
 *
 * @param from the first token
 * @param to the token behind the last
 */
record Stretch(int from, int to) {

    /** A number comes for a number, a name for a name. */
    boolean agrees(Clause clause, Stretch wrong) {
        return !wrong.isName(clause) || name(clause, wrong.isNumber(clause)) != null;
    }

    /** A name, or a number: no word that could be said of anything else. */
    boolean isName(Clause clause) {
        return isName(clause, from);
    }

    boolean isNumber(Clause clause) {
        return clause.tokens.get(from).isNumber();
    }

    /**
     * The last name or number in it, "Le Locle" of "spelled Le Locle"; null where there is none.
     */
    @Nullable Stretch name(Clause clause, boolean number) {
        int end = to;
        while (end > from && !isNamed(clause, end - 1, number)) {
            end--;
        }
        int start = end;
        while (start > from && isNamed(clause, start - 1, number)) {
            start--;
        }
        return start < end ? new Stretch(start, end) : null;
    }

    String words(Clause clause) {
        return clause.words(from, to);
    }

    private static boolean isNamed(Clause clause, int at, boolean number) {
        return number ? clause.tokens.get(at).isNumber() : isName(clause, at);
    }

    private static boolean isName(Clause clause, int at) {
        return clause.tokens.get(at).isNumber()
                || Character.isUpperCase(clause.words(at, at + 1).charAt(0));
    }
}
