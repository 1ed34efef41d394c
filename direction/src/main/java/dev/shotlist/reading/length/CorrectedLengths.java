package dev.shotlist.reading.length;

import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers behind a correcting word, which take the unit of the length said before: "30, actually
 * make it 20".
 */
final class CorrectedLengths {
    private static final int FARTHEST = 60;
    private static final double LEAST_SECONDS = 5;
    private static final int NEAR = 40;
    private static final int PIECE_REACH = 8;
    private static final int NEAR_CORRECTION = 5;
    private static final int FAR_CORRECTION = 10;

    /** Tokens from a refused length to the one that takes its place. */
    private static final int ANSWER_REACH = 14;

    private final BriefText brief;
    private final LengthRefusals refusals;
    private final BareNumber numbers;

    CorrectedLengths(BriefText brief, LengthRefusals refusals) {
        this.brief = brief;
        this.refusals = refusals;
        numbers = new BareNumber(brief, refusals);
    }

    /** A number behind a correcting word takes the unit of the length said before. */
    void add(List<SaidLength> said) {
        if (said.isEmpty()) {
            return;
        }
        for (int i = 0; i < brief.size(); i++) {
            double value = numbers.value(i);
            if (Double.isNaN(value)
                    || value < BareLengths.SHORTEST
                    || value > BareLengths.LONGEST
                    || brief.tokens[i].quote >= 0
                    || numbers.countsLine(i)) {
                continue;
            }
            refuse(said, i, value);
            SaidLength earlier = earlier(said, i);
            if (earlier != null && (isTooShort(earlier, value) || numbers.isOfPeople(i))) {
                continue;
            }
            boolean corrected =
                    earlier != null
                            && brief.before(Kind.DROPPED, i) == null
                            && (isBehindDropped(i)
                                    || numbers.isCorrected(i, earlier.end(), reach(i))
                                    || (i - earlier.end() < NEAR && isConcluded(i))
                                    || isLastSaid(earlier, i)
                                    || isAnswerTo(earlier, i)
                                    || isOfThePiece(earlier, i)
                                    || (brief.tokens[earlier.start()].aside && isDemanded(i))
                                    || (earlier.rejected() && takesPlace(earlier, i)));
            if (earlier != null && corrected && numbers.isFree(i) && !wasWanted(earlier.end(), i)) {
                double unit = earlier.seconds() >= 60 && value < 10 ? 60 : 1;
                said.add(
                        new SaidLength(
                                value * unit,
                                i,
                                Numbers.end(brief, i),
                                Math.max(SaidLength.ENOUGH, earlier.points()) + 1,
                                refusals.isRejected(i, i + 1)));
            }
        }
    }

    /** "apagándose al final las tres", behind a length in seconds: a few things, no length. */
    private static boolean isTooShort(SaidLength earlier, double value) {
        return earlier.seconds() < 60 && value < LEAST_SECONDS;
    }

    /** "prima 60 secondi, poi il capo ha detto 45": what comes then, and closes its sentence. */
    private boolean isLastSaid(SaidLength earlier, int at) {
        int end = Numbers.end(brief, at);
        boolean closes = end >= brief.size() || !brief.tokens[end].isWord();
        for (int i = at - 1; closes && i >= earlier.end() && i > at - PIECE_REACH; i--) {
            if (!brief.sameSentence(i, earlier.start())) {
                return false;
            }
            if (brief.cue(Cue.THEN, i)) {
                return true;
            }
        }
        return false;
    }

    /** "12 seconds? Fourteen tops.": what the next sentence opens with. */
    private boolean isAnswerTo(SaidLength earlier, int at) {
        int next = Numbers.end(brief, at);
        return brief.mark(earlier.end(), '?')
                && (brief.firstOfSentence(at) || isSpoken(at))
                && at - earlier.end() <= NEAR_CORRECTION
                && (brief.is(Kind.LENGTH_MARK, next)
                        || next >= brief.size()
                        || brief.mark(next, '.'));
    }

    /** "Juliana: 30." opens what somebody says. */
    private boolean isSpoken(int at) {
        int name = at - 2;
        return brief.mark(at - 1, ':')
                && brief.tokens[name].isWord()
                && (name == 0 || brief.tokens[name - 1].isBreak());
    }

    /** "the kettle takes 90 seconds; the ad less: twenty", "the 2019 film ran 90. This one, 45." */
    private boolean isOfThePiece(SaidLength earlier, int at) {
        int next = Numbers.end(brief, at);
        if (next < brief.size() && brief.tokens[next].isWord() && brief.sameSentence(at, next)) {
            return false;
        }
        boolean other = !ofPiece(earlier.start());
        boolean told = brief.mark(at - 1, ':') || brief.mark(at - 1, ',');
        for (int i = at - 1; i > at - PIECE_REACH && brief.sameSentence(i, at); i--) {
            if (i < earlier.end()) {
                return false;
            }
            boolean piece =
                    brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT)
                            && (brief.cue(Cue.ARTICLE, i - 1) || brief.is(Kind.OUR, i - 1));
            boolean ours = brief.cue(Cue.THIS_TIME, i) && brief.firstOfSentence(i);
            boolean lasts = brief.cue(Cue.COPULA, at - 1) || brief.is(Kind.LENGTH_MARK, at - 1);
            boolean whole = brief.cue(Cue.WHOLE, i) && lasts;
            if ((other && piece && told) || (ours && told) || whole) {
                return true;
            }
        }
        return false;
    }

    /** The piece itself is named in the clause of a length. */
    private boolean ofPiece(int length) {
        int end = brief.clauseEnd(length);
        for (int i = brief.clauseStart(length); i < end; i++) {
            if (brief.isAny(i, Kind.VIDEO_WORD, Kind.FORMAT)) {
                return true;
            }
        }
        return false;
    }

    /** Farther where the number closes its sentence: "no, wait, they correct me here: twenty." */
    private int reach(int at) {
        int end = Numbers.end(brief, at);
        return end >= brief.size() || !brief.sameSentence(at, end) || brief.mark(end, '.')
                ? FAR_CORRECTION
                : NEAR_CORRECTION;
    }

    /** "oh & 20 is tight, have 30": a length said before is refused by its number alone. */
    private void refuse(List<SaidLength> said, int at, double value) {
        boolean refused =
                numbers.isFree(at)
                        && !refusals.isHistory(at)
                        && refusals.isRejected(at, Numbers.end(brief, at));
        for (int i = 0; refused && i < said.size(); i++) {
            SaidLength other = said.get(i);
            if (other.seconds() == value && other.end() <= at && !other.rejected()) {
                // it stands where it was refused: what takes its place follows
                said.set(i, new SaidLength(value, other.start(), at, other.points(), true));
            }
        }
    }

    /** "(il consiglio ne aveva immaginati novanta)": somebody once had it in mind. */
    private boolean wasWanted(int from, int at) {
        for (int i = Math.max(from, brief.clauseStart(at)); i < at; i++) {
            if (brief.cue(Cue.PLUPERFECT, i)) {
                return true;
            }
        }
        return false;
    }

    /** "I take back 60, comms want it at 50": the number behind one that is taken back. */
    private boolean isBehindDropped(int at) {
        for (Hit hit : brief.all(Kind.DROPPED)) {
            boolean number = hit.end() < at && brief.tokens[hit.end()].isNumber();
            if (number && brief.sameSentence(hit.start(), at)) {
                return true;
            }
        }
        return false;
    }

    /** "I take back 60, comms want it at 50", "45? No. Back to 30." */
    private boolean takesPlace(SaidLength earlier, int at) {
        return brief.is(Kind.BUT, at - 1)
                || brief.cue(Cue.COPULA, at - 1)
                || (at - earlier.end() <= ANSWER_REACH && isAnswer(earlier.end(), at));
    }

    /** In the same line, or behind a "no" on the next. */
    private boolean isAnswer(int from, int at) {
        boolean refused = false;
        for (int i = from; i < at; i++) {
            refused |= brief.cue(Cue.REFUSES, i);
        }
        return refused || brief.tokens[from].line == brief.tokens[at].line;
    }

    /** "keep ours to 50", "die neue soll 45 haben", after a length of another piece. */
    private boolean isDemanded(int at) {
        for (int i = at - 1; i > at - 4 && brief.sameSentence(i, at); i--) {
            if (brief.cue(Cue.MODAL, i) || brief.cue(Cue.COPULA, i) || brief.cue(Cue.KEEPS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "so 20", "(so: 20)", "20 will do". */
    private boolean isConcluded(int at) {
        int before = brief.mark(at - 1, ':') || brief.mark(at - 1, ',') ? at - 2 : at - 1;
        if (brief.cue(Cue.SETTLES, before) || brief.cue(Cue.ENOUGH, before)) {
            return true;
        }
        for (int i = at + 1; i <= at + 2 && brief.sameClause(i, at); i++) {
            // "45-60 and do not feel old"
            if (brief.cue(Cue.ENOUGH, i) && !brief.is(Kind.NEG, i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable SaidLength earlier(List<SaidLength> said, int at) {
        SaidLength earlier = null;
        for (SaidLength other : said) {
            if (at >= other.start() && at < other.end()) {
                return null;
            }
            earlier = other.start() < at ? other : earlier;
        }
        return earlier == null || at - earlier.end() > FARTHEST ? null : earlier;
    }
}
