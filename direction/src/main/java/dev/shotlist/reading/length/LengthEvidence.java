package dev.shotlist.reading.length;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Manner;
import dev.shotlist.reading.text.Time;
import dev.shotlist.reading.text.Token;

/** Weighs by the words around a stretch of time whether it is the length of the piece. */
final class LengthEvidence {
    private static final int NEAR = 7;
    private static final int LONGEST_BRACKET = 12;
    private static final double HOUR = 3600;

    /** Longer ones are seldom asked for: ten minutes, in seconds. */
    private static final double LONG_PIECE = 600;

    /** What a length loses at most for standing far down in the brief. */
    private static final double LATEST = 0.4;

    /** What a length loses for having been wanted before something else was. */
    private static final double PLUPERFECT = 3;

    private final BriefText brief;

    LengthEvidence(BriefText brief) {
        this.brief = brief;
    }

    /** Whether the words stand in a longer quotation or a mail's head, and say nothing of it. */
    boolean isSaidElsewhere(Time time) {
        Token first = brief.tokens[time.start()];
        return first.header
                || (first.quote >= 0
                        && brief.quotes.get(first.quote).length() > time.end() - time.start() + 2);
    }

    SaidLength weigh(Time time) {
        int start = time.start();
        int end = time.end();
        Token first = brief.tokens[start];
        double points = time.shorthand() ? 2 : 1;
        if (brief.key(end, "it") && (brief.key(end + 1, "is") || brief.key(end + 1, "stays"))) {
            points += 4;
        }
        points -= time.unit() == HOUR ? 4 : 0;
        points -= time.seconds() > LONG_PIECE && time.unit() < HOUR ? 2.5 : 0;
        points += before(start) + after(time, end) + nearby(start, end);
        boolean alone = bareStart(brief.clauseStart(start)) == start && closesClause(end);
        points += alone ? 2.5 : 0;
        points -= first.aside ? 5 : 0;
        points -= isPluperfect(start) ? PLUPERFECT : 0;
        points -= first.denied && !brief.is(Kind.NEG_IDIOM, start - 1) ? 2 : 0;
        points -= first.older ? 0.5 : 0;
        points -= Math.min(LATEST, first.sentence * 0.03);
        boolean denied = first.denied && !brief.is(Kind.NEG_IDIOM, start - 1);
        return new SaidLength(time.seconds(), start, end, points, denied || isRejected(start, end));
    }

    /** "my husband had ordered 60 seconds": what was once wanted. */
    boolean isPluperfect(int start) {
        for (int i = start - 1; i >= 0 && i > start - NEAR && brief.sameClause(i, start); i--) {
            if (brief.cue(Cue.PLUPERFECT, i) && !Manner.isPolite(brief, i)) {
                return true;
            }
        }
        return false;
    }

    private int bareStart(int clauseStart) {
        int i = clauseStart;
        while (i < brief.size()
                && ((!brief.tokens[i].isWord() && !brief.tokens[i].isNumber())
                        || brief.isAny(i, Kind.LENGTH_MARK, Kind.CORRECTION, Kind.YES)
                        || (brief.is(Kind.STOP, i) && !brief.is(Kind.NUMBER, i)))) {
            i++;
        }
        return i;
    }

    private boolean closesClause(int end) {
        for (int i = end; i < brief.size() && brief.sameClause(i, end - 1); i++) {
            boolean free =
                    brief.isAny(i, Kind.LENGTH_MARK, Kind.CORRECTION, Kind.VIDEO_WORD)
                            || brief.cue(Cue.THEN, i);
            if ((brief.tokens[i].isWord() && !free) || brief.tokens[i].isNumber()) {
                return false;
            }
        }
        return true;
    }

    /** "a TikTok (or two) of 12 seconds": what stands in brackets is passed over. */
    private int beforeBracket(int at) {
        int i = at;
        while (brief.mark(at, ')') && i > 0 && at - i < LONGEST_BRACKET && !brief.mark(i, '(')) {
            i--;
        }
        return brief.mark(i, '(') ? i - 1 : at;
    }

    private double before(int start) {
        // "Shorts de 5 minutos" tells of the piece, "batería de 5 horas" of a thing
        int piece = beforeBracket(start - 2);
        boolean ofPiece =
                brief.isAny(piece, Kind.VIDEO_WORD, Kind.PLATFORM, Kind.PLACEMENT, Kind.FORMAT);
        double points = brief.before(Kind.LENGTH_TRAP, start) != null && !ofPiece ? -2.5 : 0;
        points -= brief.before(Kind.SCENE_LENGTH, start) != null ? 3 : 0;
        int i = start - 1;
        int steps = 0;
        while (i >= 0 && steps < 4 && brief.sameSentence(i, start)) {
            if (brief.is(Kind.LENGTH_MARK, i)) {
                return points + 2;
            }
            // "ma il trailer 75 secondi"
            if (i == start - 1 && brief.is(Kind.FORMAT, i)) {
                return points + 1.5;
            }
            if (brief.tokens[i].isWord() && !brief.is(Kind.STOP, i)) {
                break;
            }
            i--;
            steps++;
        }
        return points;
    }

    private double after(Time time, int end) {
        if (end >= brief.size() || !brief.sameSentence(end, end - 1)) {
            return 0;
        }
        double points = 0;
        if (isOnlyShot(time.start(), end)) {
            return 2;
        }
        if (brief.is(Kind.LENGTH_TRAP, end) && !brief.is(Kind.VIDEO_WORD, end)) {
            points -= time.shorthand() ? 1.5 : 4;
        }
        points -= brief.is(Kind.SCENE_LENGTH, end) ? 3 : 0;
        if (brief.is(Kind.SCENE_WORD, end) && !brief.is(Kind.VIDEO_WORD, end)) {
            points -= 3;
        }
        int steps = 0;
        for (int i = end;
                i < brief.size() && steps < 4 && brief.sameClause(i, end - 1);
                i++, steps++) {
            if (brief.is(Kind.BUT, i)) {
                break;
            }
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT)) {
                return points + 3;
            }
            if (brief.isAny(i, Kind.PLATFORM, Kind.RATIO)) {
                return points + 2;
            }
            if (i == end && brief.isAny(i, Kind.NOUN, Kind.ORG) && !time.shorthand()) {
                points -= 2.5;
            }
        }
        points += brief.is(Kind.LENGTH_MARK, end) ? 2 : 0;
        boolean joined = brief.tokens[end].glued && brief.tokens[end].isWord();
        return joined && !brief.is(Kind.VIDEO_WORD, end) ? points - 1 : points;
    }

    /** "one single 20 second shot": the shot is the piece. */
    private boolean isOnlyShot(int start, int end) {
        if (!brief.isAny(end, Kind.SCENE_WORD, Kind.CAMERA) && !brief.cue(Cue.SCENE_KEY, end)) {
            return false;
        }
        for (int i = start - 1; i >= start - 2 && brief.sameClause(i, start); i--) {
            if (brief.cue(Cue.SINGLE, i)) {
                return true;
            }
        }
        return false;
    }

    private double nearby(int start, int end) {
        double points = 0;
        int to = Math.min(brief.size(), end + NEAR);
        for (int i = Math.max(0, start - NEAR); i < to; i++) {
            if ((i >= start && i < end) || !brief.sameSentence(i, start)) {
                continue;
            }
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT)) {
                points += 0.8;
            } else if (brief.is(Kind.PLATFORM, i)) {
                points += 0.6;
            } else if (brief.is(Kind.SCENE_LENGTH, i) && brief.sameClause(i, start)) {
                points -= 0.7;
            } else if (brief.is(Kind.LENGTH_TRAP, i) && brief.sameClause(i, start)) {
                points -= 0.5;
            }
        }
        return Math.max(-2, Math.min(2.5, points));
    }

    /** "60 is too long", "20 instead of 30", and a question that the next speaker declines. */
    boolean isRejected(int start, int end) {
        if (isFormer(start)
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
            if (brief.tokens[i].isNumber()) {
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
        return brief.cue(Cue.FROM, start - 1)
                && (brief.cue(Cue.CHANGED, start - 2) || brief.cue(Cue.CHANGED, start - 3));
    }

    /** "no, 25", "no, keep 30": a refusal right before a number, and nothing else between. */
    boolean isCounter(int number, int notBefore) {
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
