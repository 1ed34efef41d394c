package dev.shotlist.edit.clause;

import java.util.Set;

/** Whether a "but" parts two wishes or belongs to one. */
final class Contrast {
    /** Kinds that can be more or less. */
    private static final Set<String> GRADED =
            Set.of(
                    "distance",
                    "pace",
                    "size_of",
                    "mood",
                    "light",
                    "light_kind",
                    "person",
                    "by",
                    "unit",
                    "more",
                    "louder",
                    "text_size",
                    "later");

    /** Kinds by which what follows a "but" says how something should be. */
    private static final Set<String> WISHED = Set.of("be", "become", "distance");

    private final Clause whole;
    private final Beginnings beginnings;

    Contrast(Clause whole, Beginnings beginnings) {
        this.whole = whole;
        this.beginnings = beginnings;
    }

    boolean parts(int start, int at) {
        // "mais" says more in Portuguese, which is told by letters that no other of them has.
        boolean more =
                whole.word(at, FunctionWord.MORE)
                        && (whole.says(FunctionWord.PORTUGUESE) || whole.source.writes("ãõáíóú"));
        return whole.word(at, FunctionWord.BUT)
                && !more
                && !beginnings.isWithinPhrase(at)
                && !isPlus(at)
                && !isExcept(start, at);
    }

    /** "mais" and "más" say more before what can be more, and but elsewhere; "mas" says but. */
    private boolean isPlus(int at) {
        Token token = whole.token(at);
        boolean graded =
                whole.at(at).stream()
                        .anyMatch(mark -> mark.length() > 1 && GRADED.contains(mark.kind()));
        if (whole.word(at, FunctionWord.MORE_ACCENTED)) {
            // People leave the accent out, and "mas fuerte" is no contrast outside Portuguese.
            return (graded && !whole.says(FunctionWord.PORTUGUESE))
                    || whole.source.text(token.from(), token.to()).indexOf('á') >= 0;
        }
        boolean longer =
                whole.at(at).stream()
                        .anyMatch(mark -> mark.length() > 1 && GRADED.contains(mark.kind()));
        boolean next = whole.at(at + 1).stream().anyMatch(mark -> GRADED.contains(mark.kind()));
        boolean amount =
                !Double.isNaN(whole.number(at + 1)) && whole.has("unit", whole.numberEnd(at + 1));
        return whole.word(at, FunctionWord.MORE) && (longer || next || amount);
    }

    /** "everything but the colours", "all static but the first": the but of an exception. */
    private boolean isExcept(int start, int at) {
        boolean keeps = whole.has("act", at + 1) || keepsFirst(at + 1);
        if (keeps || !whole.any(start, at, mark -> mark.is("all"))) {
            return false;
        }
        if (whole.any(start, at, mark -> mark.is("all") && mark.to() == at)) {
            return true;
        }
        if (!whole.any(start, at, mark -> Kinds.ASKING.contains(mark.kind()))) {
            // "all the scenes but the first should be wide"
            return names(at + 1);
        }
        int end = at + 1;
        while (end < whole.size() && !whole.token(end).isMark()) {
            if (whole.word(end, FunctionWord.MAKE)) {
                return false;
            }
            end++;
        }
        return !whole.any(
                at + 1,
                end,
                mark -> Kinds.ASKING.contains(mark.kind()) || WISHED.contains(mark.kind()));
    }

    /** "everything, but keep the music", and not "everything but the music stays". */
    private boolean keepsFirst(int at) {
        for (int i = at; i < at + Beginnings.NEXT; i++) {
            for (Mark mark : whole.at(i)) {
                if (mark.is("act", "keep")) {
                    return true;
                }
                if (mark.is("topic") || Kinds.SCENE_NAMES.contains(mark.kind())) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether a scene or a topic is named there, behind an article at most. */
    private boolean names(int at) {
        return whole.any(
                at,
                at + Beginnings.NEXT - 1,
                mark ->
                        mark.from() <= at + 1
                                && (Kinds.SCENE_NAMES.contains(mark.kind()) || mark.is("topic")));
    }
}
