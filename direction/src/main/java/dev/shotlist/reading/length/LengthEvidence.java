package dev.shotlist.reading.length;

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

    /** Words stand on the screen no longer, in seconds. */
    private static final double LONGEST_HOLD = 5;

    private static final double HELD = 5;

    private static final double FURTHER = 6;

    /** Tokens from the piece's own length to that of what is cut from it. */
    private static final int FARTHEST_FIRST = 7;

    /** As much as "first" in front of it tells against it. */
    private static final double OF_SONG = 4;

    /** What a length loses for having been wanted before something else was. */
    private static final double PLUPERFECT = 3;

    private static final Kind[] PIECE = {
        Kind.VIDEO_WORD, Kind.PLATFORM, Kind.PLACEMENT, Kind.FORMAT, Kind.RATIO
    };

    private final BriefText brief;
    private final LengthRefusals refusals;

    LengthEvidence(BriefText brief, LengthRefusals refusals) {
        this.brief = brief;
        this.refusals = refusals;
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
        points += alone && time.unit() < HOUR ? 2.5 : 0;
        points -= first.aside ? 5 : 0;
        boolean opening = brief.before(Kind.SCENE_LENGTH, start) != null;
        points += opening && isOfSong(end) ? OF_SONG : 0;
        // "10 sek each = 30 sek"
        points += brief.mark(start - 1, '=') && brief.is(Kind.UNIT, start - 2) ? 2.5 : 0;
        points -= isPluperfect(start) ? PLUPERFECT : 0;
        points -= isHeld(time) ? HELD : 0;
        points -= isFurtherVersion(start, end) ? FURTHER : 0;
        points -= first.denied && !brief.is(Kind.NEG_IDIOM, start - 1) ? 2 : 0;
        points -= first.older ? 0.5 : 0;
        points -= Math.min(LATEST, first.sentence * 0.03);
        boolean denied = first.denied && !brief.is(Kind.NEG_IDIOM, start - 1);
        return new SaidLength(
                time.seconds(), start, end, points, denied || refusals.isRejected(start, end));
    }

    /** "The first 45 seconds of my song": so much of it is filmed. */
    private boolean isOfSong(int end) {
        for (int i = end; i < end + NEAR && i < brief.size() && brief.sameClause(i, end); i++) {
            if (brief.is(Kind.MUSIC_WORD, i)) {
                return i > end;
            }
            if (!brief.is(Kind.STOP, i) && !brief.is(Kind.OUR, i) && !brief.cue(Cue.OF, i)) {
                return false;
            }
        }
        return false;
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

    /** "put it on screen, all of it, for two seconds": how long words can be read. */
    private boolean isHeld(Time time) {
        if (time.seconds() > LONGEST_HOLD || !brief.cue(Cue.DURING, time.start() - 1)) {
            return false;
        }
        for (int i = brief.sentenceStart(time.start()); i < time.start(); i++) {
            if (brief.isAny(i, Kind.TEXT_WORD, Kind.SCENE_WORD) || brief.cue(Cue.SCREEN, i)) {
                return true;
            }
        }
        return false;
    }

    /** "a 30s and a 15s cutdown": one more, made of the piece that was named before. */
    private boolean isFurtherVersion(int start, int end) {
        if (!brief.cue(Cue.VERSIONS, end)
                && !(brief.is(Kind.VIDEO_WORD, end) && brief.cue(Cue.CUT, end))) {
            return false;
        }
        for (int i = start - 1; i >= start - FARTHEST_FIRST && brief.sameSentence(i, start); i--) {
            // "10s for TikTok, 6s cutdown"
            if (brief.isAny(i, Kind.UNIT) && brief.tokens[i - 1].isNumber()) {
                return true;
            }
        }
        for (int i = start - 1; i >= start - 3 && brief.sameSentence(i, start); i--) {
            if (brief.cue(Cue.AND, i) || brief.mark(i, '+') || brief.is(Kind.JOINED, i)) {
                return i > 0 && brief.is(Kind.UNIT, i - 1);
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
        while (piece > 0 && brief.isAny(piece, Kind.MOOD, Kind.PACE, Kind.AESTHETIC)) {
            piece--;
        }
        boolean ofPiece = brief.isAny(piece, PIECE);
        double points = brief.before(Kind.LENGTH_TRAP, start) != null && !ofPiece ? -2.5 : 0;
        points += ofPiece && brief.cue(Cue.OF, start - 1) ? 2 : 0;
        points -= brief.before(Kind.SCENE_LENGTH, start) != null ? 3 : 0;
        int i = start - 1;
        int steps = 0;
        while (i >= 0 && steps < 4 && brief.sameSentence(i, start)) {
            if (brief.is(Kind.LENGTH_MARK, i)) {
                return isParted(i, start) ? points : points + 2;
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

    /** "all at the same time, for two seconds": the comma ends what the mark belongs to. */
    private boolean isParted(int mark, int start) {
        boolean comma = false;
        for (int i = mark + 1; i < start; i++) {
            comma |= brief.mark(i, ',');
        }
        int before = mark - 1;
        return comma
                && before > 0
                && brief.sameClause(before, mark)
                && brief.tokens[before].isWord()
                && !brief.isAny(before, Kind.LENGTH_MARK, Kind.VIDEO_WORD, Kind.FORMAT);
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
            if (brief.is(Kind.BUT, i) || brief.tokens[i].isNumber()) {
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
}
