package dev.shotlist.edit.clause;

/** Whether an "and" parts two wishes or belongs to one. */
final class Conjunction {
    private final Clause whole;
    private final Beginnings beginnings;

    Conjunction(Clause whole, Beginnings beginnings) {
        this.whole = whole;
        this.beginnings = beginnings;
    }

    boolean parts(int start, int at) {
        boolean slurred = whole.token(at).key().equals("n") && isApart(at);
        if (!whole.word(at, FunctionWord.AND) && !slurred) {
            return false;
        }
        boolean quoted = false;
        for (int i = start; i < at && !quoted; i++) {
            quoted = whole.token(i).isQuote();
        }
        boolean begins = beginnings.isAt(at + 1) && !beginnings.isWithinPhrase(at) && !isPair(at);
        return begins || quoted || asksAgain(start, at);
    }

    /** Whether a blank follows, and no apostrophe. */
    private boolean isApart(int at) {
        return at + 1 < whole.size() && whole.token(at + 1).from() == whole.token(at).to() + 1;
    }

    /** "scenes 2 and 3" is one thing, and so are two ratios. */
    private boolean isPair(int at) {
        boolean numbers =
                whole.token(at - 1).isNumber()
                        && at + 1 < whole.size()
                        && whole.token(at + 1).isNumber();
        return numbers && (at + 2 >= whole.size() || !isUnit(at + 2));
    }

    private boolean isUnit(int at) {
        return whole.has("unit", at) || whole.has("tempo_of", at);
    }

    /** "the hook wide and the ending close": each side names a scene and asks something of it. */
    private boolean asksAgain(int start, int at) {
        if (!whole.any(start, at, mark -> Kinds.SCENE_ASKS.contains(mark.kind()))) {
            return false;
        }
        int end = at + 1;
        while (end < whole.size()
                && !whole.token(end).isMark()
                && !whole.word(end, FunctionWord.AND)) {
            end++;
        }
        return whole.any(at + 1, end, mark -> Kinds.SCENE_ASKS.contains(mark.kind()))
                && whole.any(
                        at + 1,
                        end,
                        mark ->
                                mark.from() <= at + Beginnings.NEXT - 1
                                        && Kinds.SCENE_NAMES.contains(mark.kind()));
    }
}
