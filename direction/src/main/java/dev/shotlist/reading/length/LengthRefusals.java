package dev.shotlist.reading.length;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.Token;

/** Which lengths and numbers a brief takes back, declines or puts in the place of others. */
final class LengthRefusals {
    /** Tokens from the start of a bracket to a length in it. */
    private static final int LONGEST_HISTORY = 14;

    private final BriefText brief;

    LengthRefusals(BriefText brief) {
        this.brief = brief;
    }

    /** "60 is too long", "20 instead of 30", and a question that the next speaker declines. */
    boolean isRejected(int start, int end) {
        if (isDecade(start)
                || isFormer(start)
                || isHistory(start)
                || brief.before(Kind.DROPPED, start) != null
                || brief.before(Kind.INSTEAD_OF, start) != null) {
            return true;
        }
        if (brief.at(Kind.REJECT, end) != null && !brief.key(end, "not")) {
            return true;
        }
        for (int i = end; i < Math.min(brief.size(), end + 4) && brief.sameClause(i, start); i++) {
            // "forty seconds or is that too much": a question rejects nothing
            if (brief.cue(Cue.OR, i)) {
                break;
            }
            if (brief.is(Kind.REJECT, i) && !brief.key(i, "not")) {
                return true;
            }
        }
        if (isTakenBack(end)) {
            return true;
        }
        for (int i = start - 1; i >= 0 && i >= start - 3 && brief.sameSentence(i, start); i--) {
            if (brief.tokens[i].isNumber() || isBehindComma(i, start)) {
                // "statt 60 lieber 40": the other number is the one replaced
                break;
            }
            if ((brief.cue(Cue.INSTEAD, i) && !brief.is(Kind.CORRECTION, i) && !contrasts(i))
                    || (brief.cue(Cue.DROPS, i) && !brief.is(Kind.NEG_IDIOM, i))) {
                return true;
            }
        }
        return isDeclined(end);
    }

    /** "people in their 40s" are so old, and the piece is not so long. */
    private boolean isDecade(int start) {
        Token number = brief.tokens[start];
        return start > 0
                && number.isNumber()
                && brief.raw(start).endsWith("0")
                && brief.cue(Cue.DECADE_OF_LIFE, start - 1)
                && brief.sameClause(start - 1, start);
    }

    /** "gym not outdoors, 15s": a comma ends what the refusing word reaches. */
    private boolean isBehindComma(int at, int start) {
        return at == start - 2
                && brief.mark(start - 1, ',')
                && brief.tokens[at].isWord()
                && !brief.isAny(at, Kind.STOP, Kind.LENGTH_MARK)
                && !brief.cue(Cue.INSTEAD, at)
                && !brief.cue(Cue.DROPS, at);
    }

    /** "we said 30, scrap that". */
    private boolean isTakenBack(int end) {
        int at = brief.mark(end, ',') || brief.mark(end, '-') ? end + 1 : end;
        return brief.cue(Cue.DROPS, at)
                && brief.cue(Cue.THAT, at + 1)
                && brief.sameSentence(at, end - 1);
    }

    /** "il filmato invece 50 secondi" sets the film against another thing and refuses nothing. */
    private boolean contrasts(int at) {
        return brief.language == Language.IT
                && brief.isAny(at - 1, Kind.VIDEO_WORD, Kind.FORMAT)
                && !brief.cue(Cue.MAKER_OF, at + 1);
    }

    /** "45?" on one line, "too long" on the next. */
    private boolean isDeclined(int end) {
        if (!brief.mark(end, '?')) {
            return isAskedHere(end) && isAnsweredNo(brief.sentenceEnd(end - 1));
        }
        int i = end + 1;
        while (i < brief.size() && i < end + 12 && brief.at(Kind.REJECT, i) == null) {
            if (isBareNo(i)) {
                return true;
            }
            if (brief.is(Kind.YES, i)) {
                return false;
            }
            i++;
        }
        return i < brief.size() && i < end + 12 && !brief.key(i, "not");
    }

    /** No comma stands between the length and the question mark. */
    private boolean isAskedHere(int end) {
        for (int i = end; brief.sameSentence(i, end - 1); i++) {
            if (brief.mark(i, ',')) {
                return false;
            }
        }
        return Manner.isAsked(brief, end - 1);
    }

    /** "Can we go to 45 seconds so that she can talk?" and on the next line "No." */
    private boolean isAnsweredNo(int from) {
        int at = from;
        while (at < brief.size() && at < from + 4 && !brief.tokens[at].isWord()) {
            at++;
        }
        return at < brief.size() && isBareNo(at);
    }

    /** A "no" that answers, and denies nothing behind it. */
    private boolean isBareNo(int i) {
        return brief.cue(Cue.REFUSES, i)
                && !brief.is(Kind.NEG_IDIOM, i)
                && (i + 1 >= brief.size() || !brief.tokens[i + 1].isWord());
    }

    /** "45 secondi, non 60": "no" and "not" are one word, and a length stands right before it. */
    private boolean refusesNumber(int no) {
        boolean oneWord =
                brief.language == Language.IT
                        || brief.language == Language.ES
                        || brief.language == Language.PT;
        return oneWord
                && (brief.mark(no - 1, ',') || brief.mark(no - 1, '('))
                && brief.is(Kind.UNIT, no - 2)
                && brief.sameSentence(no - 2, no);
    }

    /** "revised from 40", "gekürzt von 60": where a length came from. */
    private boolean isFormer(int start) {
        // "goes up from 15 to 25 seconds": the last of the two holds
        return brief.cue(Cue.FROM, start - 1)
                && !brief.cue(Cue.RANGE, Numbers.end(brief, start))
                && (brief.cue(Cue.CHANGED, start - 2) || brief.cue(Cue.CHANGED, start - 3));
    }

    /** "40 seconds (it was 60, then 30)": the bracket tells what no longer holds. */
    boolean isHistory(int start) {
        int open = start - 1;
        while (open > start - LONGEST_HISTORY
                && open > 0
                && !brief.mark(open, '(')
                && !brief.is(Kind.CORRECTION, open)
                && (brief.cue(Cue.THEN, open) || !brief.cue(Cue.SETTLES, open))) {
            open--;
        }
        boolean past = brief.cue(Cue.WAS, open + 1) || brief.cue(Cue.WAS, open + 2);
        return open > 0 && brief.mark(open, '(') && past && isLengthBefore(open);
    }

    private boolean isLengthBefore(int bracket) {
        for (int i = bracket - 1; i >= 0 && i > bracket - 4; i--) {
            if (brief.is(Kind.UNIT, i) || brief.tokens[i].isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** "Widow Maker No. 9" numbers a thing. */
    private boolean isNumbered(int number) {
        int no = number - 2;
        return no > 0
                && brief.mark(number - 1, '.')
                && brief.tokens[number - 1].glued
                && brief.tokens[no].isWord()
                && brief.tokens[no - 1].isWord()
                && brief.sameClause(no - 1, no);
    }

    /** "no, 25", "no, keep 30": a refusal right before a number, and nothing else between. */
    boolean isCounter(int number, int notBefore) {
        if (isNumbered(number)) {
            return false;
        }
        for (int i = number - 1; i >= Math.max(0, notBefore) && i > number - 6; i--) {
            Token token = brief.tokens[i];
            if (brief.cue(Cue.REFUSES, i) && i == number - 1 && brief.mark(i - 1, '(')) {
                // "two ten (not three as Gianni wrote)"
                return false;
            }
            if (brief.cue(Cue.REFUSES, i) && i == number - 1 && refusesNumber(i)) {
                return false;
            }
            if (brief.cue(Cue.REFUSES, i) && (isBareNo(i) || i == number - 1)) {
                // "(et non 80)" refuses the number, "euh non 15" puts it forward
                return !brief.is(Kind.NEG_IDIOM, i) && !brief.cue(Cue.AND, i - 1);
            }
            if (token.quote >= 0
                    || token.isNumber()
                    || (token.isWord() && !brief.cue(Cue.KEEPS, i))) {
                return false;
            }
        }
        return false;
    }
}
