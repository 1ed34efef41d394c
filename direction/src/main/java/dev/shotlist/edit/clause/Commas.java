package dev.shotlist.edit.clause;

import java.util.Set;

/** Whether a comma parts two wishes or belongs to one: a list, an exception, a date. */
final class Commas {
    /** Kinds of a stretch that only says what it is about. */
    private static final Set<String> ALONE = Set.of("topic", "stop", "shown");

    /** Kinds of a stretch that says where something is and nothing else. */
    private static final Set<String> WHERE =
            Set.of("in", "topic", "stop", "place", "scene", "ordinal", "about");

    /** So far behind a comma a new wish shows what it is. */
    private static final int FAR = 9;

    /** Kinds of a list of nothing but scenes. */
    private static final Set<String> LISTED =
            Set.of("only", "stop", "thing", "shown", "scene", "ordinal", "number");

    /** Words of "an old man". */
    private static final int FEW = 3;

    private final Clause whole;

    Commas(Clause whole) {
        this.whole = whole;
    }

    /** A comma after "instead of 30 seconds" or before "except the first" ends nothing. */
    boolean goesOn(int start, int at) {
        if (isSaid(at)
                || keepsList(start, at)
                || dislocated(start, at)
                || locates(start, at)
                || whole.has("except", at + 1)
                || lists(at)
                || dates(start, at)
                || describes(start, at)
                || relates(start, at)) {
            return true;
        }
        boolean denies =
                whole.any(start, at, mark -> mark.is("neg") && mark.from() == start)
                        && !onlyDenies(start, at);
        boolean leads =
                whole.any(
                        start,
                        at,
                        mark ->
                                mark.is("except")
                                        || (mark.is("instead")
                                                && mark.from() == start
                                                && mark.to() < at
                                                && !whole.any(start, at, come -> come.is("thereto"))
                                                && !denies));
        return leads
                && !cameForIt(start, at)
                && !whole.any(start, at, mark -> Kinds.ASKING.contains(mark.kind()));
    }

    /**
     * "instead of the woman please a man, same lines": what comes is named, and something stays.
     */
    private boolean cameForIt(int start, int at) {
        boolean named = whole.any(start, at, mark -> mark.is("courtesy"));
        for (int i = start + 2; i < at; i++) {
            boolean behind = i - 1 > start && !whole.has("instead", i - 1);
            named |= behind && whole.word(i, FunctionWord.A) && !whole.word(i - 1, FunctionWord.OF);
        }
        int end = at + 1;
        while (end < whole.size() && !whole.token(end).isMark()) {
            end++;
        }
        return named && whole.any(at + 1, end, mark -> mark.is("act", "keep"));
    }

    /** "a woman, who closes a book": what is told of somebody new. */
    private boolean relates(int start, int at) {
        boolean somebody =
                whole.any(start, at, mark -> mark.to() == at && mark.is("thing"))
                        && whole.any(
                                start,
                                at,
                                mark -> mark.from() >= at - FEW && isIndefinite(mark.from()));
        return somebody
                && whole.word(at + 1, FunctionWord.WHO)
                && !whole.any(
                        at + 2,
                        at + 2 + 2,
                        mark -> mark.is("topic") || mark.is("scene") || mark.is("ordinal"));
    }

    private boolean isIndefinite(int at) {
        return whole.word(at, FunctionWord.A);
    }

    /** "only keep the gears, the wrist and the logo": the comma within the list. */
    private boolean keepsList(int start, int at) {
        boolean list =
                whole.has("only", start)
                        && whole.any(start, at, mark -> mark.is("thing") || mark.is("scene"))
                        && !whole.any(start, at, mark -> !LISTED.contains(mark.kind()));
        boolean ends =
                whole.any(
                        at + 1,
                        at + Beginnings.NEXT,
                        mark -> mark.is("act") || Kinds.ASKING.contains(mark.kind()));
        if (list && !ends) {
            return true;
        }
        return whole.any(start, at, mark -> mark.is("only"))
                && whole.any(
                        start,
                        at,
                        mark -> mark.is("act", "keep") || mark.is("needed") || mark.is("wanted"))
                && !whole.any(start, at, mark -> mark.is("topic") || mark.is("color"))
                && !whole.any(
                        at + 1,
                        at + Beginnings.NEXT,
                        mark -> mark.is("act") || Kinds.ASKING.contains(mark.kind()));
    }

    /** "the mood, I'd like it mysterious": what it is about comes first, and alone. */
    private boolean dislocated(int start, int at) {
        int end = at + 1;
        while (end < whole.size() && !whole.token(end).isMark()) {
            end++;
        }
        boolean alone =
                at - start <= 2
                        && whole.any(start, at, mark -> mark.is("topic") && mark.to() == at)
                        && !whole.any(start, at, mark -> !ALONE.contains(mark.kind()));
        return alone
                && whole.any(at + 1, end, mark -> mark.is("mood") || mark.is("pronoun"))
                && !whole.any(at + 1, end, mark -> mark.is("topic") || mark.is("act", "keep"));
    }

    /** The comma of words that the plan says itself. */
    private boolean isSaid(int at) {
        for (int i = Math.max(0, at - Phrasebook.LONGEST); i < at; i++) {
            if (whole.at(i).stream().anyMatch(mark -> mark.is("said") && mark.to() > at)) {
                return true;
            }
        }
        return false;
    }

    /** "on the button, put ...": where alone, and what comes behind says what. */
    private boolean locates(int start, int at) {
        boolean where =
                whole.has("in", start)
                        && whole.any(start, at, mark -> mark.is("topic"))
                        && !whole.any(start, at, mark -> !WHERE.contains(mark.kind()));
        return where
                && at + 2 < whole.size()
                && (whole.token(at + 1).isQuote() || whole.token(at + 2).isQuote());
    }

    /** "in the last 5 seconds, ...": says when, and what comes behind says what. */
    private boolean dates(int start, int at) {
        boolean placed =
                whole.any(
                                start,
                                at,
                                mark -> mark.is("place") && mark.from() == start && isBeside(mark))
                        && whole.any(
                                at + 1,
                                at + Beginnings.NEXT,
                                mark -> mark.is("show") || mark.is("act", "add"));
        return (placed && !whole.any(start, at, mark -> Kinds.ASKING.contains(mark.kind())))
                || timed(start, at);
    }

    private static boolean isBeside(Mark place) {
        return place.value().equals("after") || place.value().equals("before");
    }

    private boolean timed(int start, int at) {
        return whole.any(start, at, mark -> mark.is("when") && mark.to() == at)
                && !whole.any(start, at, mark -> Kinds.ASKING.contains(mark.kind()));
    }

    /** "a male, deep voice": the comma within a description. */
    private boolean describes(int start, int at) {
        return at - start <= Beginnings.NEXT
                && whole.any(start, at, mark -> mark.is("person") && mark.to() == at)
                && !whole.any(start, at, mark -> mark.is("act") || mark.is("topic"))
                && whole.any(at + 1, at + Beginnings.NEXT, mark -> mark.is("topic", "voice"));
    }

    /** "not 30 seconds", and nothing else. */
    private boolean onlyDenies(int start, int at) {
        boolean number = false;
        for (int i = start; i < at; i++) {
            number |= whole.token(i).isNumber();
        }
        return number
                && at - start < Beginnings.NEXT
                && whole.any(start, at, mark -> mark.is("unit"));
    }

    /** "scenes 1, 3 and 5". */
    private boolean lists(int at) {
        boolean numbers =
                !Double.isNaN(whole.number(at + 1))
                        && !whole.has("unit", whole.numberEnd(at + 1))
                        && !whole.has("scene", whole.numberEnd(at + 1));
        int first = at - 1;
        while (first > 0 && numbers && !whole.has("scene", first)) {
            if (Double.isNaN(whole.number(first)) && !whole.token(first).is(',')) {
                return false;
            }
            first--;
        }
        boolean named = first >= 0 && first < at - 1 && whole.has("scene", first);
        return numbers && (named || isListed(at));
    }

    /** "the roof: 3 seconds, the noodles: 8": what follows has a colon of its own. */
    private boolean labelsNext(int at) {
        int end = at + 1;
        while (end < whole.size() && !whole.token(end).isMark()) {
            end++;
        }
        boolean colon = end < whole.size() && whole.token(end).is(':');
        boolean time = colon && whole.token(end - 1).isNumber();
        return colon && !time && end > at + 1;
    }

    /** "it should sit on linen, not black, and the logo ... a wide shot": said, and on to more. */
    private boolean asksNext(int start, int at) {
        return whole.word(at + 1, FunctionWord.AND)
                && whole.any(
                        start,
                        at,
                        mark -> mark.is("neg") || mark.is("instead") || mark.is("stands"))
                && whole.any(
                        at + 2,
                        at + 2 + FAR,
                        mark -> mark.is("act") || Kinds.SCENE_ASKS.contains(mark.kind()));
    }

    /** "keep 1, 3 and 5": numbers in a row behind an act that is done to scenes. */
    private boolean isListed(int at) {
        int first = at;
        while (first > 0
                && (whole.token(first).is(',') || !Double.isNaN(whole.number(first - 1)))) {
            first--;
        }
        return first > 0
                && first < at
                && whole.any(
                        first - 1,
                        first,
                        mark ->
                                mark.is("act", "keep")
                                        || mark.is("act", "remove")
                                        || mark.is("act", "merge")
                                        || mark.is("only"));
    }

    /** After a colon commas belong to what is listed, until it is quoted or something is kept. */
    boolean endsList(int start, int at) {
        for (int i = start; i < at; i++) {
            if (whole.token(i).isQuote()) {
                return true;
            }
        }
        if (asksNext(start, at) || labelsNext(at)) {
            return true;
        }
        // "scene 2 wide, scene 4 handheld"
        boolean done =
                whole.any(
                        start,
                        at,
                        mark -> mark.is("unit") || Kinds.SCENE_ASKS.contains(mark.kind()));
        if (done && whole.any(at + 1, at + 1 + 2, mark -> mark.is("scene"))) {
            return true;
        }
        return whole.any(
                at + 1,
                at + 1 + Beginnings.NEXT,
                mark ->
                        mark.is("act", "keep")
                                || mark.is("act", "change")
                                || mark.is("topic", "length")
                                || mark.is("all"));
    }
}
