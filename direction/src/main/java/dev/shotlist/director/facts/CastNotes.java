package dev.shotlist.director.facts;

import dev.shotlist.director.words.BriefWords;

/**
 * Whom a brief wants to see: "a dad, a baby of about ten months" is a note for the casting and says
 * nothing of the product.
 */
record CastNotes(BriefWords words, FactWords known) {
    /** So near its article stands who it is: "a cheerful old man". */
    private static final int NEAR = 3;

    /** A longer clause tells what somebody does. */
    private static final int LONGEST = 9;

    boolean isNote(int from, int to) {
        return to - from <= LONGEST && isSomebody(from, to) && isOfAge(from, to);
    }

    private boolean isSomebody(int from, int to) {
        boolean one = known.cast().articles().contains(words.lower(from));
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            if (known.cast().people().contains(words.lower(i))) {
                return one || i == from;
            }
        }
        return false;
    }

    /** Whether every figure in it is an age. */
    private boolean isOfAge(int from, int to) {
        boolean aged = false;
        for (int i = from; i < to; i++) {
            if (known.signals().contains(words.lower(i))) {
                return false;
            }
            if (words.isFigure(i)) {
                boolean unit = i + 1 < to && known.cast().ages().contains(words.lower(i + 1));
                if (!unit) {
                    return false;
                }
                aged = true;
            }
        }
        return aged && words.written(from, to).codePoints().noneMatch(CastNotes::isMoney);
    }

    private static boolean isMoney(int c) {
        return "\u00a3\u20ac$%".indexOf(c) >= 0;
    }
}
