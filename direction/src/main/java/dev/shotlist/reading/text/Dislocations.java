package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import java.util.List;

/**
 * Things named first and refused behind: "las etiquetas que no salgan", "les prix, on ne les voit
 * pas", "Preisschilder sieht man nicht", "sunsets: no", "sad cellos: neither".
 */
final class Dislocations {
    private static final int LONGEST_THING = 7;
    private static final int LONGEST_REFUSAL = 7;
    private static final int LONGEST_ANSWER = 8;
    private static final int LONGEST_SUBJECT = 5;
    private static final int LONGEST_LISTED = 3;
    private static final int LONGEST_LIST = 16;

    private final BriefText brief;
    private final Token[] tokens;
    private final List<Denial> found;

    Dislocations(BriefText brief, List<Denial> found) {
        this.brief = brief;
        this.found = found;
        tokens = brief.tokens;
    }

    void add() {
        int at = 0;
        while (at < tokens.length) {
            int end = Math.max(at + 1, brief.clauseEnd(at));
            refusedBehind(at, end);
            at = end;
        }
        answered();
    }

    /** The clause, or the one in front of its comma, names a thing; the rest only refuses it. */
    private void refusedBehind(int start, int end) {
        int last = end;
        while (last > start && !tokens[last - 1].isWord()) {
            last--;
        }
        int refusal = last;
        int denies = -1;
        boolean shows = false;
        while (refusal > start && last - refusal < LONGEST_REFUSAL && isSmall(refusal - 1)) {
            refusal--;
            denies = isDenying(refusal) ? refusal : denies;
            shows |= brief.cue(Cue.SHOW_VERB, refusal) || isShowing(refusal);
        }
        if (denies < 0 || !shows || tokens[denies].quote >= 0) {
            return;
        }
        int from = start;
        int to = refusal;
        if (refusal == firstWord(start, end)) {
            // "les prix, on ne les voit pas"
            boolean comma = brief.mark(start - 1, ',') && brief.sameSentence(start - 1, start);
            to = comma ? start - 1 : start;
            from = comma ? brief.clauseStart(start - 2) : start;
        }
        for (int i = from; brief.language == Language.DE && i < to - 1; i++) {
            // "aus Datenschutz dürfen Gesichter nicht gezeigt werden"
            boolean may = brief.cue(Cue.PERMITS, i) || brief.cue(Cue.MODAL, i);
            from = may && brief.is(Kind.STOP, i) ? i + 1 : from;
        }
        int list = ListBefore.start(brief, from, to);
        if (list < from) {
            found.add(new Denial(denies, firstWord(list, to), to));
            return;
        }
        add(denies, firstWord(from, to), to);
    }

    private void add(int marker, int from, int to) {
        int longest = isList(from, to) ? LONGEST_LIST : LONGEST_THING;
        if (to - from < 1 || to - from > longest || brief.cue(Cue.PREPOSITION, from)) {
            return;
        }
        for (int i = from; i < to; i++) {
            if (tokens[i].denied || tokens[i].quote >= 0 || brief.is(Kind.NEG, i)) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            boolean noun =
                    brief.language == Language.DE && tokens[i].capital && !brief.firstOfSentence(i);
            if (noun || brief.isAny(i, Kind.THING, Kind.GENRE, Kind.INSTRUMENT)) {
                found.add(new Denial(marker, from, to));
                return;
            }
        }
    }

    private int firstWord(int from, int to) {
        int at = from;
        while (at < to && !tokens[at].isWord()) {
            at++;
        }
        return at;
    }

    private boolean isSmall(int at) {
        return tokens[at].isWord()
                && brief.at(Kind.THING, at) == null
                && (brief.isAny(at, Kind.STOP, Kind.NEG, Kind.SHOW, Kind.NEG_TAIL)
                        || brief.cue(Cue.SHOW_VERB, at)
                        || brief.cue(Cue.CLITIC, at)
                        || brief.cue(Cue.PERMITS, at)
                        || brief.cue(Cue.MODAL, at));
    }

    private boolean isShowing(int at) {
        Hit hit = brief.over(Kind.NEG, at);
        return (brief.is(Kind.SHOW, at) && !brief.is(Kind.STOP, at))
                || (hit != null && hit.length() > 2);
    }

    private boolean isDenying(int at) {
        return brief.cue(Cue.DENIES_VERB, at) || brief.cue(Cue.REFUSES, at);
    }

    /** Where the words begin that an answer refuses: "no. Sad cellos: no" */
    private int subject(int mark) {
        int from = mark;
        int clause = brief.clauseStart(mark - 1);
        while (from > clause
                && tokens[from - 1].isWord()
                && !brief.cue(Cue.REFUSES, from - 1)
                && !brief.is(Kind.MUST, from - 1)
                && !brief.cue(Cue.SAY, from - 1)) {
            from--;
        }
        int list = brief.sentenceStart(from);
        return isList(list, mark) ? list : from;
    }

    /** "Kids, pets, balloons: not in this one": nothing but things, each between commas. */
    private boolean isList(int from, int to) {
        int length = 0;
        boolean thing = false;
        for (int i = from; i < to; i++) {
            if (brief.mark(i, ',') || brief.cue(Cue.AND, i) || brief.cue(Cue.OR, i)) {
                if (!thing) {
                    return false;
                }
                length = 0;
                thing = false;
            } else if (!tokens[i].isWord() || ++length > LONGEST_LISTED) {
                return false;
            } else {
                thing |= brief.over(Kind.THING, i) != null;
            }
        }
        return thing;
    }

    /** "Sunsets: no. Sad cellos: neither." */
    private void answered() {
        for (int i = 1; i + 1 < tokens.length; i++) {
            boolean dash = brief.mark(i, '-') && !tokens[i].glued;
            if (!(brief.mark(i, ':') || brief.mark(i, '?') || dash) || tokens[i].quote >= 0) {
                continue;
            }
            int end = i + 1;
            boolean no = false;
            boolean none = false;
            while (end < tokens.length && end - i <= LONGEST_ANSWER && isAnswer(end)) {
                none |= brief.cue(Cue.NONE, end);
                no |= isRefusing(end) || brief.is(Kind.NEG_AFTER, end);
                end++;
            }
            boolean closed =
                    (end >= tokens.length || !tokens[end].isWord())
                            && !brief.mark(end - 1, ',')
                            && end > i + 1;
            if (!no || !closed || brief.over(Kind.NEG_IDIOM, i + 1) != null) {
                continue;
            }
            int from = subject(i);
            boolean whole = brief.sentenceStart(i - 1) == from && !brief.mark(i, '?') && !none;
            if (whole && i - from <= LONGEST_SUBJECT && isPlain(from, i)) {
                // "Chalk claps: please, no."
                found.add(new Denial(i + 1, from, i));
            } else {
                add(i + 1, from, i);
            }
        }
    }

    private boolean isRefusing(int at) {
        return brief.is(Kind.NEG, at)
                || brief.cue(Cue.REFUSES, at)
                || brief.cue(Cue.NONE, at)
                || brief.cue(Cue.NEITHER, at);
    }

    /** A small word of a refusal, or a comma between two of them: "por favor, no" */
    private boolean isAnswer(int at) {
        return brief.mark(at, ',')
                || (tokens[at].isWord()
                        && (isRefusing(at)
                                || brief.isAny(at, Kind.STOP, Kind.NEG_AFTER, Kind.NEG_TAIL)));
    }

    /** Nothing that a key of a form would be. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens[i].isWord()
                    || tokens[i].denied
                    || tokens[i].quote >= 0
                    || brief.isAny(
                            i,
                            Kind.NEG,
                            Kind.PLATFORM,
                            Kind.FORMAT,
                            Kind.VIDEO_WORD,
                            Kind.BRAND_MARK,
                            Kind.PRODUCT_MARK,
                            Kind.CTA_MARK)
                    || brief.cue(Cue.PRODUCTION, i)) {
                return false;
            }
        }
        return from < to;
    }
}
