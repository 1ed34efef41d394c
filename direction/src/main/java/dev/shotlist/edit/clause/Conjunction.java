package dev.shotlist.edit.clause;

import java.util.Set;

/** Whether an "and" parts two wishes or belongs to one. */
final class Conjunction {
    /** Kinds of a stretch that only names something. */
    private static final Set<String> NAMING = Set.of("topic", "stop", "shown", "all");

    /** Kinds that name something of which anything could be said. */
    private static final Set<String> SUBJECT =
            Set.of("topic", "thing", "color", "instrument", "shown");

    /** Kinds of a stretch that names it and says nothing of it. */
    private static final Set<String> NAMES =
            Set.of(
                    "topic",
                    "thing",
                    "color",
                    "weak_color",
                    "instrument",
                    "shown",
                    "stop",
                    "line_word");

    /** So far behind its scene a verb may stand. */
    private static final int FAR = 9;

    private final Clause whole;
    private final Beginnings beginnings;

    Conjunction(Clause whole, Beginnings beginnings) {
        this.whole = whole;
        this.beginnings = beginnings;
    }

    boolean parts(int start, int at) {
        boolean slurred = whole.token(at).key().equals("n") && isApart(at);
        boolean plus = whole.token(at).is('+') && Double.isNaN(whole.number(at + 1));
        if (!whole.word(at, FunctionWord.AND) && !slurred && !(plus || isPlusLength(at))) {
            return false;
        }
        boolean quoted = false;
        for (int i = start; i < at && !quoted; i++) {
            quoted = whole.token(i).isQuote();
        }
        boolean begins = beginnings.isAt(at + 1) && !beginnings.isWithinPhrase(at) && !isPair(at);
        if (isOneMore(start, at) || areBoth(start, at)) {
            return false;
        }
        return begins
                || quoted
                || asksAgain(start, at)
                || removesNext(start, at)
                || lastsAgain(start, at);
    }

    /** "tiktok + 15s". */
    private boolean isPlusLength(int at) {
        return whole.token(at).is('+')
                && whole.has("unit", whole.numberEnd(at + 1))
                && Double.isNaN(whole.number(at - 1));
    }

    /** Whether a blank follows, and no apostrophe. */
    private boolean isApart(int at) {
        return at + 1 < whole.size() && whole.token(at + 1).from() == whole.token(at).to() + 1;
    }

    /** "scenes 2 and 3" is one thing, and so are two ratios. */
    private boolean isPair(int at) {
        boolean numbered = whole.any(at - 2, at, mark -> mark.is("scene") && mark.to() == at - 1);
        boolean numbers =
                at + 1 < whole.size()
                        && (whole.token(at - 1).isNumber() || numbered)
                        && (whole.token(at + 1).isNumber() || numbered)
                        && !Double.isNaN(whole.number(at - 1))
                        && !Double.isNaN(whole.number(at + 1));
        return numbers && (at + 2 >= whole.size() || !(isUnit(at + 2) || whole.has("by", at + 2)));
    }

    private boolean isUnit(int at) {
        return whole.has("unit", at) || whole.has("tempo_of", at);
    }

    /** "kill the voice and the music": what is named behind goes with what was named before. */
    private boolean isOneMore(int start, int at) {
        int after = at + 1;
        while (after < whole.size() && !whole.token(after).isMark()) {
            after++;
        }
        int end = after;
        return whole.any(start, at, mark -> mark.is("act", "remove"))
                && whole.any(start, at, mark -> mark.is("topic"))
                && whole.any(at + 1, end, mark -> mark.is("topic") && mark.to() == end)
                && !whole.any(at + 1, end, mark -> !NAMING.contains(mark.kind()));
    }

    /** "noodles and mortar trade places": two names, and one thing that is said of both. */
    private boolean areBoth(int start, int at) {
        int next = at + 1;
        while (whole.has("stop", next) || whole.word(next, FunctionWord.THE)) {
            next++;
        }
        int other = next;
        int end = next;
        while (end < whole.size() && !whole.token(end).isMark()) {
            end++;
        }
        boolean named =
                whole.any(start, at, mark -> SUBJECT.contains(mark.kind()) && mark.to() == at)
                        && !whole.any(start, at, mark -> !NAMES.contains(mark.kind()));
        return named
                && whole.any(other, other + 1 + 1, mark -> SUBJECT.contains(mark.kind()))
                && whole.any(
                        other + 1,
                        end,
                        mark ->
                                mark.is("act", "keep")
                                        || mark.is("act", "swap")
                                        || mark.is("act", "lock"))
                && !whole.any(other, end, mark -> mark.is("number") || mark.is("unit"));
    }

    /** "20 seconds and the scene with the car can go": what goes is named before its verb. */
    private boolean removesNext(int start, int at) {
        int end = at + 1;
        while (end < whole.size() && !whole.token(end).isMark() && end - at <= FAR) {
            end++;
        }
        return whole.any(start, at, mark -> mark.is("unit") || mark.is("ratio") || mark.is("color"))
                && whole.any(at + 1, at + 1 + 2, mark -> mark.is("scene") || mark.is("ordinal"))
                && whole.any(at + 2, end, mark -> mark.is("act", "remove"));
    }

    /** "scene 1 two seconds and the last one eight". */
    private boolean lastsAgain(int start, int at) {
        int end = at + 1;
        int number = -1;
        while (end < whole.size() && !whole.token(end).isMark() && end - at <= FAR) {
            boolean own = whole.any(end - 1, end, this::isNumbered);
            number = !Double.isNaN(whole.number(end)) && !own ? end : number;
            end++;
        }
        return number > at + 1
                && !whole.has("scene", whole.numberEnd(number))
                && whole.any(start, at, mark -> mark.is("unit"))
                && whole.any(start, at, this::namesScene)
                && whole.any(at + 1, at + Beginnings.NEXT, this::namesScene);
    }

    private boolean namesScene(Mark mark) {
        return mark.is("scene")
                || mark.is("ordinal")
                || mark.is("beside")
                || mark.is("end_scene")
                || mark.is("opening_scene");
    }

    /** "scene" before its number, and not "the last scene" or "the last one". */
    private boolean isNumbered(Mark mark) {
        return mark.is("scene")
                && !whole.word(mark.from(), FunctionWord.GENERIC)
                && !whole.has("ordinal", mark.from() - 1);
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
