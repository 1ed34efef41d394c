package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import dev.shotlist.reading.text.WholePiece;

/**
 * Shots in one list behind a heading: "6 scenes: power off, open hatch, ...", "in this order. ...",
 * "recipe with the blender: wash, chop, ...".
 */
final class HeadedShots {
    private static final int LONGEST_HEADING = 4;
    private static final int LONGEST_RECIPE = 10;
    private static final int LEAST_LISTED = 3;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final WholePiece whole;

    HeadedShots(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        whole = new WholePiece(brief);
    }

    boolean read() {
        for (Kind kind : new Kind[] {Kind.SCENE_WORD, Kind.SHOT_LIST_MARK, Kind.FORMAT}) {
            for (Hit hit : brief.all(kind)) {
                shots.teach(isStep(hit));
                if (under(hit)) {
                    return true;
                }
                shots.teach(false);
            }
        }
        return recipe();
    }

    /** "recipe with the Turbina blender: wash, chop, blend, serve". */
    private boolean recipe() {
        for (int i = 0; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            if (!brief.cue(Cue.RECIPE, i) || token.denied || token.quote >= 0 || token.header) {
                continue;
            }
            int colon = i + 1;
            while (colon < brief.size()
                    && colon < i + LONGEST_RECIPE
                    && brief.tokens[colon].isWord()
                    && brief.sameClause(i, colon)) {
                colon++;
            }
            colon = brief.mark(colon, ',') ? behindPiece(colon) : colon;
            if (brief.mark(colon, ':')
                    && colon + 1 < brief.size()
                    && items.split(colon + 1, LEAST_LISTED, this::isOfThePiece)) {
                return true;
            }
        }
        return false;
    }

    /** "recipe for Pinterest, 40 s, 2:3: ...": the colon behind what the piece is to be. */
    private int behindPiece(int comma) {
        int start = comma + 1;
        for (int i = start; i + 1 < brief.size() && brief.sameSentence(i, comma); i++) {
            boolean ratio = brief.mark(i, ':') && brief.tokens[i + 1].glued;
            boolean colon = brief.mark(i, ':') && !ratio;
            if (colon || brief.mark(i, ',')) {
                boolean piece =
                        brief.isAny(start, Kind.RATIO, Kind.PLATFORM, Kind.FORMAT)
                                || brief.tokens[start].isNumber();
                if (!piece || colon) {
                    return piece ? i : comma;
                }
                start = i + 1;
            } else if (!brief.tokens[i].isWord() && !brief.tokens[i].isNumber() && !ratio) {
                return comma;
            }
        }
        return comma;
    }

    /** "All of this must be readable on screen: ..." heads a text. */
    private boolean isOfText(Hit heading) {
        for (int i = heading.start() - 1; i >= 0 && brief.sameSentence(i, heading.start()); i--) {
            if (brief.is(Kind.MUST, i) || brief.cue(Cue.SCREEN, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean under(Hit heading) {
        Token first = brief.tokens[heading.start()];
        if (first.denied || first.quote >= 0 || first.header) {
            return false;
        }
        if (brief.over(Kind.ORDER, heading.start()) != null && heading.kind() == Kind.SCENE_WORD) {
            // "last shot: the rucksack, dripping" is one of several
            return false;
        }
        // "Who applies at the moment: retired men": when, and no heading
        boolean now = heading.length() == 1 && first.key.startsWith("moment");
        if (isOfText(heading) || (now && !first.key.endsWith("s"))) {
            return false;
        }
        boolean format = heading.kind() == Kind.FORMAT;
        int at = heading.end();
        boolean transcript = false;
        while (at < brief.size()
                && at < heading.end() + LONGEST_HEADING
                && brief.sameClause(at, heading.start())
                && brief.tokens[at].isWord()) {
            transcript |= brief.cue(Cue.BRIEFING, at);
            at++;
        }
        if (transcript) {
            return false;
        }
        if (isStep(heading) && bracketed(at)) {
            return true;
        }
        at = behindBracket(behindOrder(at));
        boolean shown = !format || (isDemonstration(heading) && !listsLacks(at + 1));
        if (at + 1 >= brief.size() || !shown || isBan(heading, at)) {
            return false;
        }
        boolean marked = brief.mark(at, ':') || brief.mark(at, '-') || brief.mark(at, '=');
        boolean phrase = heading.kind() == Kind.SHOT_LIST_MARK && heading.length() > 1;
        if (phrase && at == heading.end() && brief.mark(at, ',') && isShownFirst(heading)) {
            items.cutAll(at + 1, brief.sentenceEnd(at + 1));
            return shots.size() > 1;
        }
        int copula = heading.kind() == Kind.SHOT_LIST_MARK ? copula(heading) : 0;
        if (copula > 0) {
            return items.split(copula + 1, LEAST_LISTED);
        }
        return marked
                && !isPalette(at + 1)
                && ((format && items.split(at + 1, LEAST_LISTED, this::isOfThePiece))
                        || (!format && items.split(at + 1, 2)));
    }

    /** "tutorial: how to ..., for our shop, instagram reel" says what piece it is. */
    private boolean isOfThePiece(int from, int to) {
        int start = from;
        while (start < to && brief.tokens[start].isBreak()) {
            start++;
        }
        return start >= to
                || brief.cue(Cue.FOR_PEOPLE, start)
                || whole.opensWith(start, to)
                || (to - start == 1 && whole.isMeant(start, to));
    }

    /** "steps", "in five steps". */
    private boolean isStep(Hit heading) {
        for (int i = heading.start(); i < heading.end(); i++) {
            if (brief.cue(Cue.STEP, i)) {
                return true;
            }
        }
        return false;
    }

    /** "4 steps (lever off the tyre; find the hole; press the patch)". */
    private boolean bracketed(int at) {
        int end = at;
        while (brief.mark(at, '(') && end < brief.size() && !brief.mark(end, ')')) {
            end++;
        }
        int before = shots.size();
        if (end > at && end < brief.size() && end - at <= LONGEST_BRACKET) {
            items.cutAll(at + 1, end);
        }
        if (shots.size() - before < LEAST_LISTED) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    private static final int LONGEST_BRACKET = 60;

    /** "folds flat, no tools, max load 40 kg": what a thing does without is a feature's list. */
    private boolean listsLacks(int from) {
        for (int i = from; brief.sameSentence(i, from); i++) {
            if (brief.mark(i - 1, ',') && brief.is(Kind.NEG, i)) {
                return true;
            }
        }
        return false;
    }

    /** "we want to see, in this order, the fog, the hands and the glass". */
    private boolean isShownFirst(Hit heading) {
        for (int i = brief.sentenceStart(heading.start()); i < heading.start(); i++) {
            if (brief.is(Kind.SHOW, i) || ShotWording.shows(brief, i)) {
                return brief.mark(heading.start() - 1, ',');
            }
        }
        return false;
    }

    /** "The sequence is fog, hands, barrel, glass", "the order agreed on Monday was ..."; or 0. */
    private int copula(Hit heading) {
        int at = heading.end();
        boolean order = brief.cue(Cue.ORDER_NOUN, heading.end() - 1);
        while (order
                && at < heading.end() + LONGEST_HEADING
                && brief.sameClause(at, heading.start())
                && !brief.cue(Cue.COPULA, at)
                && !brief.cue(Cue.WAS, at)) {
            at++;
        }
        int commas = 0;
        for (int i = at; brief.sameSentence(i, at); i++) {
            commas += brief.mark(i, ',') ? 1 : 0;
        }
        boolean states = brief.cue(Cue.COPULA, at) || (order && brief.cue(Cue.WAS, at));
        return states && brief.tokens[at].isWord() && commas >= LEAST_LISTED - 1 ? at : 0;
    }

    /** "Steps, in order: ...". */
    private int behindOrder(int at) {
        Hit order = brief.mark(at, ',') ? brief.at(Kind.SHOT_LIST_MARK, at + 1) : null;
        return order != null && brief.mark(order.end(), ':') ? order.end() : at;
    }

    /** "Scenes (in order, please): ...". */
    private int behindBracket(int at) {
        if (!brief.mark(at, '(')) {
            return at;
        }
        int end = at;
        while (end < brief.size() && end - at < LONGEST_RECIPE && !brief.mark(end, ')')) {
            end++;
        }
        return brief.mark(end, ')') && brief.mark(end + 1, ':') ? end + 1 : at;
    }

    /** "Our palette in every frame: cobalt, ochre, crimson" lists colours, and no shots. */
    private boolean isPalette(int from) {
        return brief.is(Kind.COLOR, from)
                && brief.mark(from + 1, ',')
                && brief.is(Kind.COLOR, from + 2);
    }

    /** "Things I can do without: ..." lists no shots. */
    private boolean isBan(Hit heading, int colon) {
        for (int i = brief.clauseStart(heading.start()); i < colon; i++) {
            boolean denies = brief.is(Kind.NEG, i) && !brief.is(Kind.NEG_IDIOM, i);
            if (denies || brief.cue(Cue.AVOID_WORD, i)) {
                return true;
            }
        }
        return brief.tokens[colon + 1].denied;
    }

    static boolean isDemonstration(Hit format) {
        return format.value().equals("product_demo") || format.value().equals("tutorial");
    }
}
