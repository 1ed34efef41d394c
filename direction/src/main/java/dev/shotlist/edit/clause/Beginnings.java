package dev.shotlist.edit.clause;

import java.util.Set;

/** Whether something new begins at a word. */
final class Beginnings {
    /** How far behind a joint its clause shows what it is about. */
    static final int NEXT = 4;

    /** Kinds that begin something new when they follow an "and". */
    private static final Set<String> KINDS =
            Set.of(
                    "act",
                    "banning",
                    "allowing",
                    "pace",
                    "size_of",
                    "topic",
                    "ratio",
                    "neg",
                    "platform",
                    "said",
                    "copy",
                    "go_first",
                    "go_last",
                    "taken_from",
                    "volume",
                    "lasts",
                    "grand");

    private final Clause whole;

    Beginnings(Clause whole) {
        this.whole = whole;
    }

    boolean isAt(int at) {
        if (at >= whole.size()) {
            return false;
        }
        if (whole.word(at, FunctionWord.MAKE) || whole.word(at, FunctionWord.GIVE)) {
            return true;
        }
        if (whole.token(at).isNumber()) {
            return at + 1 < whole.size() && !whole.token(at + 1).isMark();
        }
        // "das Ganze auf 20 Sekunden"
        int sum = whole.word(at, FunctionWord.THE) ? at + 1 : at;
        boolean total =
                whole.has("all", sum)
                        && whole.any(sum + 1, sum + 1 + NEXT, mark -> mark.is("unit"));
        return whole.has("instead", at)
                || whole.has("taken_from", at)
                || total
                || whole.any(at, at + NEXT - 1, mark -> KINDS.contains(mark.kind()));
    }

    /** Part of a longer phrase, such as the but of "last but one". */
    boolean isWithinPhrase(int at) {
        for (int i = Math.max(0, at - NEXT); i < at; i++) {
            if (whole.at(i).stream().anyMatch(mark -> mark.to() > at)) {
                return true;
            }
        }
        return false;
    }
}
