package dev.shotlist.edit.clause;

/** Whether an "and", a "but" or another word parts two wishes or belongs to one. */
final class Joints {
    /** Words of a wish before an "also" that begins another. */
    private static final int ALSO = 4;

    private final Clause whole;
    private final Contrast contrast;
    private final Conjunction conjunction;
    private final Beginnings beginnings;

    Joints(Clause whole) {
        this.whole = whole;
        this.beginnings = new Beginnings(whole);
        this.contrast = new Contrast(whole, beginnings);
        this.conjunction = new Conjunction(whole, beginnings);
    }

    boolean isBut(int start, int at) {
        return contrast.parts(start, at) || isWithout(at);
    }

    boolean isAnd(int start, int at) {
        return conjunction.parts(start, at);
    }

    /** "don't cut anything just make ...", "... so we land on 26": what follows is asked for. */
    boolean asksOn(int start, int at) {
        boolean only = whole.has("only", at) && whole.word(at + 1, FunctionWord.MAKE);
        boolean so =
                whole.word(at, FunctionWord.SO_THAT)
                        && whole.any(
                                start,
                                at,
                                mark -> mark.is("number") || Kinds.ASKING.contains(mark.kind()))
                        && !whole.any(at + 1, at + 2, mark -> mark.is("size_of"))
                        && whole.any(
                                at + 1,
                                at + 2 + Beginnings.NEXT,
                                mark -> mark.is("topic", "length") || mark.is("grand"));
        return only || so || (at - start >= ALSO && alsoAsks(at));
    }

    /** "... also put it at the top": one more wish, where nobody has set a mark. */
    private boolean alsoAsks(int at) {
        return whole.word(at, FunctionWord.ALSO)
                && whole.tokens.stream().noneMatch(Token::isMark)
                && (whole.has("act", at + 1)
                        || whole.word(at + 1, FunctionWord.MAKE)
                        || whole.word(at + 1, FunctionWord.THE));
    }

    /** "40 seconds without adding scenes": what follows says what is not to be done. */
    boolean isWithout(int at) {
        return whole.word(at, FunctionWord.WITHOUT)
                && whole.any(
                        at + 1,
                        at + Beginnings.NEXT,
                        mark ->
                                mark.is("act", "add")
                                        || mark.is("act", "remove")
                                        || mark.is("act", "change")
                                        || mark.is("act", "move")
                                        || mark.is("act", "swap"));
    }

    /** "dutch tilt, no wait, low angle": what was said gives way from here on. */
    boolean corrects(int at) {
        if (at > 1 && whole.word(at, FunctionWord.NO) && isPause(at - 1)) {
            return true;
        }
        // "make that one say ..." corrects nothing, and "the moment" is one in time.
        return whole.at(at).stream()
                        .anyMatch(mark -> mark.is("correction") && !whole.has("scene", mark.to()))
                && !whole.word(at - 1, FunctionWord.THE)
                && !whole.word(at - 1, FunctionWord.A);
    }

    /** A dash or three dots, as one who thinks again writes them. */
    private boolean isPause(int at) {
        Token token = whole.token(at);
        return token.is('—') || token.is('–') || token.is('…');
    }

    /** "drop the music, we'll only have the voice": what stays when something goes. */
    boolean isRest(int start, int at) {
        return whole.has("only", at)
                && whole.any(start, at, mark -> mark.is("act", "remove"))
                && whole.any(start, at, mark -> mark.is("topic"))
                && whole.any(at + 1, at + 1 + Beginnings.NEXT, mark -> mark.is("topic"))
                && !whole.any(at + 1, at + 1 + Beginnings.NEXT, mark -> mark.is("act"));
    }

    /** "... says 'Made for you.' the texts stay": the full stop within the quotation is its own. */
    boolean closesSentence(int at) {
        Token before = whole.token(at - 1);
        String said = before.isQuote() ? whole.source.quote(before.quote()) : "";
        boolean full = said.endsWith(".") || said.endsWith("!") || said.endsWith("?");
        boolean goesOn =
                whole.token(at).isMark()
                        || whole.at(at).stream().anyMatch(mark -> mark.is("act", "keep"))
                        || whole.has("say", at)
                        || whole.has("instead", at)
                        || whole.has("in", at)
                        || whole.any(at, at + 1, mark -> mark.is("act", "swap"))
                        || whole.has("join", at)
                        || whole.word(at, FunctionWord.FOR);
        boolean next =
                whole.has("scene", at)
                        && !Double.isNaN(whole.number(at + 1))
                        && whole.any(0, at - 1, mark -> mark.is("scene"));
        int end = at;
        while (end < whole.size() && !whole.token(end).isMark()) {
            end++;
        }
        int last = end;
        // "... 'X.' hotel line untouched", but not "... 'X.' the same voice"
        boolean stays =
                whole.any(
                                at + 1,
                                at + 1 + Beginnings.NEXT,
                                mark -> mark.is("act", "keep") && mark.to() == last)
                        && !whole.has("pronoun", at);
        return full && !goesOn && (next || stays || beginnings.isAt(at));
    }
}
