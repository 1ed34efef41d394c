package dev.shotlist.edit.clause;

import java.util.Set;

/** Whether an "and", a "but" or another word parts two wishes or belongs to one. */
final class Joints {

    /** Kinds that begin something new when they follow an "and". */
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "act",
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
                    "volume");

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

    /** Kinds by which a clause asks for something. */
    static final Set<String> ASKING =
            Set.of("act", "pace", "size_of", "size", "move", "ratio", "say");

    /** Kinds by which what follows a "but" says how something should be. */
    private static final Set<String> WISHED = Set.of("be", "become", "distance");

    static final Set<String> SCENE_ASKS =
            Set.of("size", "move", "size_of", "pace", "distance", "angle");

    private static final Set<String> SCENE_NAMES =
            Set.of("scene", "ordinal", "end_scene", "opening_scene", "purpose", "thing", "shown");

    /** How far behind a joint its clause shows what it is about. */
    static final int NEXT = 4;

    private final Clause whole;

    Joints(Clause whole) {
        this.whole = whole;
    }

    boolean isBut(int start, int at) {
        boolean but =
                whole.word(at, FunctionWord.BUT)
                        && !isWithinPhrase(at)
                        && !isPlus(at)
                        && !isExcept(start, at);
        return but || isWithout(at);
    }

    /** "40 seconds without adding scenes": what follows says what is not to be done. */
    boolean isWithout(int at) {
        return whole.word(at, FunctionWord.WITHOUT)
                && whole.any(
                        at + 1,
                        at + NEXT,
                        mark ->
                                mark.is("act", "add")
                                        || mark.is("act", "change")
                                        || mark.is("act", "move")
                                        || mark.is("act", "swap"));
    }

    /** "dutch tilt, no wait, low angle": what was said gives way from here on. */
    boolean corrects(int at) {
        // "make that one say ..." corrects nothing, and "the moment" is one in time.
        return whole.at(at).stream()
                        .anyMatch(mark -> mark.is("correction") && !whole.has("scene", mark.to()))
                && !whole.word(at - 1, FunctionWord.THE)
                && !whole.word(at - 1, FunctionWord.A);
    }

    /** "drop the music, we'll only have the voice": what stays when something goes. */
    boolean isRest(int start, int at) {
        return whole.has("only", at)
                && whole.any(start, at, mark -> mark.is("act", "remove"))
                && whole.any(start, at, mark -> mark.is("topic"))
                && whole.any(at + 1, at + 1 + NEXT, mark -> mark.is("topic"))
                && !whole.any(at + 1, at + 1 + NEXT, mark -> mark.is("act"));
    }

    /** "... says 'Made for you.' the texts stay": the full stop within the quotation is its own. */
    boolean closesSentence(int at) {
        Token before = whole.token(at - 1);
        String said = before.isQuote() ? whole.source.quote(before.quote()) : "";
        boolean full = said.endsWith(".") || said.endsWith("!") || said.endsWith("?");
        boolean goesOn =
                whole.token(at).isMark()
                        || whole.has("say", at)
                        || whole.has("instead", at)
                        || whole.has("in", at)
                        || whole.has("join", at)
                        || whole.word(at, FunctionWord.FOR);
        return full && !goesOn && begins(at);
    }

    boolean isAnd(int start, int at) {
        boolean slurred = whole.token(at).key().equals("n") && isApart(at);
        if (!whole.word(at, FunctionWord.AND) && !slurred) {
            return false;
        }
        boolean quoted = false;
        for (int i = start; i < at && !quoted; i++) {
            quoted = whole.token(i).isQuote();
        }
        boolean begins = begins(at + 1) && !isWithinPhrase(at) && !isPair(at);
        return begins || quoted || asksAgain(start, at);
    }

    /** Whether a blank follows, and no apostrophe. */
    private boolean isApart(int at) {
        return at + 1 < whole.size() && whole.token(at + 1).from() == whole.token(at).to() + 1;
    }

    private boolean begins(int at) {
        if (at >= whole.size()) {
            return false;
        }
        if (whole.word(at, FunctionWord.MAKE)) {
            return true;
        }
        if (whole.token(at).isNumber()) {
            return at + 1 < whole.size() && !whole.token(at + 1).isMark();
        }
        boolean total =
                whole.has("all", at) && whole.any(at + 1, at + 1 + NEXT, mark -> mark.is("unit"));
        return whole.has("instead", at)
                || whole.has("taken_from", at)
                || total
                || whole.any(at, at + NEXT - 1, mark -> BEGINNINGS.contains(mark.kind()));
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
        if (!whole.any(start, at, mark -> SCENE_ASKS.contains(mark.kind()))) {
            return false;
        }
        int end = at + 1;
        while (end < whole.size()
                && !whole.token(end).isMark()
                && !whole.word(end, FunctionWord.AND)) {
            end++;
        }
        return whole.any(at + 1, end, mark -> SCENE_ASKS.contains(mark.kind()))
                && whole.any(
                        at + 1,
                        end,
                        mark -> mark.from() <= at + NEXT - 1 && SCENE_NAMES.contains(mark.kind()));
    }

    /** Part of a longer phrase, such as the but of "last but one". */
    private boolean isWithinPhrase(int at) {
        for (int i = Math.max(0, at - NEXT); i < at; i++) {
            if (whole.at(i).stream().anyMatch(mark -> mark.to() > at)) {
                return true;
            }
        }
        return false;
    }

    /** "mais" and "más" say more before what can be more, and but elsewhere; "mas" says but. */
    private boolean isPlus(int at) {
        Token token = whole.token(at);
        if (whole.word(at, FunctionWord.MORE_ACCENTED)) {
            return whole.source.text(token.from(), token.to()).indexOf('á') >= 0;
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
        if (!whole.any(start, at, mark -> ASKING.contains(mark.kind()))) {
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
                at + 1, end, mark -> ASKING.contains(mark.kind()) || WISHED.contains(mark.kind()));
    }

    /** "everything, but keep the music", and not "everything but the music stays". */
    private boolean keepsFirst(int at) {
        for (int i = at; i < at + NEXT; i++) {
            for (Mark mark : whole.at(i)) {
                if (mark.is("act", "keep")) {
                    return true;
                }
                if (mark.is("topic") || SCENE_NAMES.contains(mark.kind())) {
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
                at + NEXT - 1,
                mark ->
                        mark.from() <= at + 1
                                && (SCENE_NAMES.contains(mark.kind()) || mark.is("topic")));
    }
}
