package dev.shotlist.reading.shots;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import dev.shotlist.reading.text.WholePiece;

/**
 * Shots in one list behind a heading: "6 scenes: power off, open hatch, ...", "in this order. ...",
 * "What I see: ... . ... .", and lists with arrows.
 */
final class ListedShots {
    private static final int LONGEST_HEADING = 4;
    private static final int LONGEST_RECIPE = 10;
    private static final int LONGEST_SHOT = 22;
    private static final int LONGEST_LEAD = 16;
    private static final int LEAST_SEPARATED = 3;

    private final BriefText brief;
    private final ShotBuilder shots;
    private final ShotItems items;
    private final WholePiece whole;

    ListedShots(BriefText brief, ShotBuilder shots, ShotItems items) {
        this.brief = brief;
        this.shots = shots;
        this.items = items;
        whole = new WholePiece(brief);
    }

    boolean read() {
        for (Kind kind : new Kind[] {Kind.SCENE_WORD, Kind.SHOT_LIST_MARK, Kind.FORMAT}) {
            for (Hit hit : brief.all(kind)) {
                if (under(hit)) {
                    return true;
                }
            }
        }
        return recipe() || arrows() || separated() || inThatOrder();
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
            if (brief.mark(colon, ':') && colon + 1 < brief.size() && items.split(colon + 1, 3)) {
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
        at = behindBracket(at);
        if (at + 1 >= brief.size() || (format && !isDemonstration(heading)) || isBan(heading, at)) {
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
            return items.split(heading.end() + 1, LEAST_SEPARATED);
        }
        if (marked && heading.kind() == Kind.SHOT_LIST_MARK && isStory(at + 1)) {
            return sentences(at + 1);
        }
        return marked
                && !isPalette(at + 1)
                && (items.split(at + 1, format ? 3 : 2) || (!format && sentences(at + 1)));
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
            if (brief.is(Kind.SHOW, i) || brief.cue(Cue.SHOW_VERB, i)) {
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
                && commas >= LEAST_SEPARATED - 1;
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

    /**
     * "empty changing room / steam on the windows / lights going off": pictures, and no heading.
     */
    private boolean separated() {
        int at = 0;
        while (at < brief.size()) {
            int end = brief.sentenceEnd(at);
            for (char mark : ShotItems.SPACED) {
                int from = behindColon(at, end);
                if (items.count(mark, from, end) >= LEAST_SEPARATED
                        && !whole.isMeant(from, end)
                        && holdsPhrases(mark, from, end)
                        && items.split(from, LEAST_SEPARATED + 1)) {
                    return true;
                }
            }
            at = Math.max(end, at + 1);
        }
        return false;
    }

    /** "Rain, mud, a wet dog, a clean hallway, in that order." */
    private boolean inThatOrder() {
        for (Hit mark : brief.all(Kind.SHOT_LIST_MARK)) {
            int from = brief.sentenceStart(mark.start());
            for (int i = from; i < mark.start(); i++) {
                from = brief.mark(i, ':') ? i + 1 : from;
            }
            if (mark.length() > 1 && brief.firstOfSentence(mark.start()) && listedBefore(mark)) {
                return true;
            }
            boolean closes =
                    mark.length() > 1
                            && brief.mark(mark.start() - 1, ',')
                            && (mark.end() >= brief.size() || !brief.tokens[mark.end()].isWord());
            int commas = 0;
            for (int i = from; i < mark.start(); i++) {
                commas += brief.mark(i, ',') ? 1 : 0;
            }
            if (closes && commas >= LEAST_SEPARATED - 1 && brief.tokens[from].quote < 0) {
                items.cutAll(from, mark.start() - 1);
                return shots.size() > 1;
            }
        }
        return false;
    }

    /**
     * "It goes kettle, steam, granny, cup. In that order, please.": the list is one sentence up.
     */
    private boolean listedBefore(Hit mark) {
        int last = mark.start() - 1;
        while (last > 0 && !brief.tokens[last].isWord()) {
            last--;
        }
        boolean closed = mark.end() >= brief.size() || !brief.tokens[mark.end()].isWord();
        int from = brief.sentenceStart(last);
        for (int i = from; i < last; i++) {
            Hit heading = brief.at(Kind.SHOT_LIST_MARK, i);
            from = heading != null ? Math.max(from, heading.end()) : from;
            from = brief.mark(i, ':') ? i + 1 : from;
        }
        int commas = 0;
        for (int i = from; i < last; i++) {
            commas += brief.mark(i, ',') ? 1 : 0;
        }
        if (!closed || commas < LEAST_SEPARATED - 1 || whole.isMeant(from, last + 1)) {
            return false;
        }
        items.cutAll(from, last + 1);
        return shots.size() > 1;
    }

    private int behindColon(int from, int end) {
        for (int i = from; i < end && i < from + LONGEST_HEADING; i++) {
            if (brief.mark(i, ':')) {
                return i + 1;
            }
        }
        return from;
    }

    /** Single words between marks are moods or labels; most pictures take two. */
    private boolean holdsPhrases(char mark, int from, int end) {
        int items = 1;
        int words = 0;
        for (int i = from; i < end; i++) {
            items += brief.mark(i, mark) ? 1 : 0;
            words += brief.tokens[i].isWord() ? 1 : 0;
        }
        return words >= 2 * items;
    }

    /** "Things I can do without: ..." lists no shots. */
    private boolean isBan(Hit heading, int colon) {
        for (int i = brief.clauseStart(heading.start()); i < colon; i++) {
            if (brief.is(Kind.NEG, i) || brief.cue(Cue.AVOID_WORD, i)) {
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
            boolean other = whole.opensWith(at, end) && !brief.cue(Cue.THEN, at);
            if (end - at > LONGEST_SHOT || other) {
                break;
            }
            shots.add(at, end);
            at = end + 1;
        }
        if (shots.size() - before < 3) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    private boolean arrows() {
        int count = 0;
        int first = -1;
        for (int i = 0; i < brief.size(); i++) {
            if (items.isArrow(i)) {
                count++;
                first = first < 0 ? i : first;
            }
        }
        if (count < 2) {
            return false;
        }
        int start = first;
        while (start > 0
                && brief.tokens[start - 1].sentence == brief.tokens[first].sentence
                && !brief.mark(start - 1, ':')
                && first - start < LONGEST_LEAD) {
            start--;
        }
        return items.split(start, 3);
    }
}
