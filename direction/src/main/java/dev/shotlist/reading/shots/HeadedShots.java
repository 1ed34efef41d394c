package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.JobTalk;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import dev.shotlist.reading.text.WholePiece;

/**
 * Shots in one list behind a heading: "6 scenes: power off, open hatch, ...", "in this order. ...",
 * "What I see: ... . ... .", "recipe with the blender: wash, chop, ...".
 */
final class HeadedShots {
    private static final int LONGEST_HEADING = 4;
    private static final int LONGEST_RECIPE = 10;
    private static final int LONGEST_SHOT = 22;
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
            if (brief.mark(colon, ':')
                    && colon + 1 < brief.size()
                    && items.split(colon + 1, LEAST_LISTED, this::isOfThePiece)) {
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
        at = HeadingRemark.end(brief, heading, behindBracket(behindOrder(at)));
        boolean shown = !format || (isDemonstration(heading) && !listsLacks(at + 1));
        if (at + 1 >= brief.size() || !shown || isBan(heading, at)) {
            return false;
        }
        boolean marked = brief.mark(at, ':') || brief.mark(at, '-') || brief.mark(at, '=');
        boolean full =
                heading.kind() == Kind.SHOT_LIST_MARK
                        && heading.length() > 1
                        && brief.mark(at, '.');
        if (full) {
            return sentences(at + 1);
        }
        boolean phrase = heading.kind() == Kind.SHOT_LIST_MARK && heading.length() > 1;
        if (phrase && at == heading.end() && brief.mark(at, ',') && isShownFirst(heading)) {
            items.cutAll(at + 1, brief.sentenceEnd(at + 1));
            return shots.size() > 1;
        }
        if (heading.kind() == Kind.SHOT_LIST_MARK && states(heading.end())) {
            return items.split(heading.end() + 1, LEAST_LISTED);
        }
        if (marked && heading.kind() == Kind.SHOT_LIST_MARK && isStory(at + 1)) {
            return sentences(at + 1);
        }
        return marked
                && !isPalette(at + 1)
                && ((format && items.split(at + 1, LEAST_LISTED, this::isOfThePiece))
                        || (!format && items.split(at + 1, 2))
                        || (!format && sentences(at + 1))
                        || (heading.kind() == Kind.SHOT_LIST_MARK && single(at + 1)));
    }

    /** "The idea: faces people make at the first sip." is one picture, if it speaks of no film. */
    private boolean single(int from) {
        int end = items.end(from, brief.size());
        boolean film = whole.opensWith(from, end) || JobTalk.within(brief, from, end);
        for (int i = from; i < end; i++) {
            film |= brief.isAny(i, Kind.VIDEO_WORD, Kind.SCENE_WORD, Kind.NEG);
        }
        if (film || end - from < LEAST_LISTED || end - from > LONGEST_SHOT) {
            return false;
        }
        int before = shots.size();
        shots.add(from, end);
        return shots.size() > before;
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

    /** "Corridor, a father in socks. He looks for a nappy. He sees the rack. A smile." */
    private boolean isStory(int from) {
        int at = from;
        int told = 0;
        int line = brief.tokens[from].line;
        while (at < brief.size() && brief.tokens[at].line == line) {
            boolean somebody = brief.cue(Cue.SOMEBODY, at) || brief.is(Kind.PERSON, at);
            told += somebody && at > from ? 1 : 0;
            at = Math.max(at + 1, brief.sentenceEnd(at));
        }
        return told >= 2;
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

    /** "The sequence is fog, hands, barrel, glass". */
    private boolean states(int copula) {
        int commas = 0;
        for (int i = copula; brief.sameSentence(i, copula); i++) {
            commas += brief.mark(i, ',') ? 1 : 0;
        }
        return brief.cue(Cue.COPULA, copula)
                && brief.tokens[copula].isWord()
                && commas >= LEAST_LISTED - 1;
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

    /** Short sentences up to one that speaks of the piece as a whole, or the paragraph's end. */
    private boolean sentences(int from) {
        int before = shots.size();
        int at = from;
        while (at < brief.size()) {
            while (at < brief.size()
                    && !brief.tokens[at].isWord()
                    && !brief.tokens[at].isBreak()
                    && !brief.tokens[at].isNumber()) {
                at++;
            }
            if (at >= brief.size() || (brief.tokens[at].isBreak() && at > from)) {
                break;
            }
            if (brief.tokens[at].isBreak()) {
                at++;
                continue;
            }
            int end = items.end(at, brief.size());
            boolean other =
                    (whole.opensWith(at, end) && !brief.cue(Cue.THEN, at))
                            || JobTalk.within(brief, at, end);
            if (end - at > LONGEST_SHOT || other) {
                break;
            }
            shots.add(at, end);
            at = end + 1;
        }
        if (shots.size() - before < LEAST_LISTED) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }
}
