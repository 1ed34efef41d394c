package dev.shotlist.reading.length;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Token;
import java.util.List;

/**
 * Numbers without a unit that are lengths all the same where no other is said: "need a 15",
 * "Length: 18".
 */
final class BareLengths {
    static final double SHORTEST = 3;
    static final double LONGEST = 600;
    private static final double LONGEST_ALONE = 180;

    /** Tokens from an answer back to the number that was asked about. */
    private static final int FARTHEST_QUESTION = 14;

    private final BriefText brief;
    private final LengthRefusals refusals;
    private final BareNumber numbers;

    BareLengths(BriefText brief, LengthRefusals refusals) {
        this.brief = brief;
        this.refusals = refusals;
        numbers = new BareNumber(brief, refusals);
    }

    /** A usual length without its unit, where no other is said. */
    void add(List<SaidLength> said) {
        boolean asked = !brief.all(Kind.LENGTH_ASK).isEmpty();
        for (int i = 1; i < brief.size(); i++) {
            Token token = brief.tokens[i];
            double value = numbers.value(i);
            boolean number = !Double.isNaN(value) && (asked || token.isNumber());
            boolean silent = token.quote >= 0 || token.header || brief.mark(i + 1, '%');
            if (!number || silent || numbers.isOfPeople(i)) {
                continue;
            }
            boolean ordered = isUsual(value) && hasArticle(i) && numbers.endsFreely(i);
            boolean talked = asked && value >= 5 && value <= LONGEST_ALONE && numbers.isFree(i);
            boolean countered =
                    value >= 5
                            && value <= LONGEST_ALONE
                            && numbers.isFree(i)
                            && (refusals.isCounter(i, i - 6) || isLastWord(i));
            if (ordered
                    || talked
                    || countered
                    || isOneOfList(i, value)
                    || isEnough(i, value)
                    || isOfPiece(i, value)
                    || isBehindPlatform(i, value)
                    || isSentence(i, value)
                    || isAnswer(i, value)
                    || isKeyed(i, value)) {
                boolean settled =
                        (talked && isSettled(i)) || isEnough(i, value) || isSentence(i, value);
                double points = SaidLength.ENOUGH + (settled ? 1.5 : 0);
                // "15?" "no 12": the no answers, and denies nothing behind it
                boolean rejected = (token.denied && !countered) || refusals.isRejected(i, i + 1);
                said.add(new SaidLength(value, i, i + 1, points, rejected));
            }
        }
    }

    /** "15?" on one line, "15 is what everyone does. 12" or "better 12, max" on the next. */
    private boolean isLastWord(int at) {
        int first = turnStart(at);
        for (int i = at + 1; i < brief.size() && brief.sameSentence(i, at); i++) {
            if ((brief.tokens[i].isWord() || brief.tokens[i].isNumber())
                    && !brief.isAny(i, Kind.LENGTH_MARK, Kind.YES)) {
                return false;
            }
        }
        for (int i = first - 1; i > first - FARTHEST_QUESTION && i > 0; i--) {
            if (brief.mark(i, '?') && brief.tokens[i - 1].isNumber()) {
                return first <= at;
            }
        }
        return false;
    }

    /**
     * Where the words begin that somebody says up to the number; behind it if others stand there.
     */
    private int turnStart(int at) {
        int first = at;
        while (first > brief.sentenceStart(at) && !brief.mark(first - 1, ':')) {
            boolean small =
                    brief.isAny(first - 1, Kind.CORRECTION, Kind.YES, Kind.NEG, Kind.STOP)
                            || !brief.tokens[first - 1].isWord();
            if (!small || brief.tokens[first - 1].isNumber()) {
                return at + 1;
            }
            first--;
        }
        return first;
    }

    /** "30 chegam", "20 will do". */
    private boolean isEnough(int at, double value) {
        return value >= 5
                && value <= LONGEST_ALONE
                && (brief.cue(Cue.ENOUGH, at + 1)
                        || (brief.cue(Cue.WOULD, at + 1) && brief.cue(Cue.ENOUGH, at + 2)));
    }

    /** "un reel de 16", "ein Spot mit 22": a piece and nothing but its number. */
    private boolean isOfPiece(int at, double value) {
        return value >= 5
                && value <= LONGEST_ALONE
                && value == Math.floor(value)
                && brief.language != Language.EN
                && brief.is(Kind.STOP, at - 1)
                && brief.isAny(at - 2, Kind.VIDEO_WORD, Kind.PLACEMENT)
                && brief.sameClause(at - 2, at)
                && (numbers.endsFreely(at) || brief.cue(Cue.WITH, at + 1));
    }

    /** "fine 20 it is". */
    private boolean isSettled(int at) {
        return brief.key(at + 1, "it")
                || brief.is(Kind.YES, at - 1)
                || brief.is(Kind.CORRECTION, at - 1);
    }

    /** "Length: 18", "Duration (sec): 18". */
    private boolean isKeyed(int at, double value) {
        if (isHeading(at, value)) {
            return true;
        }
        if (value < SHORTEST
                || value > LONGEST
                || !(brief.mark(at - 1, ':')
                        || brief.mark(at - 1, '=')
                        || brief.mark(at - 1, '-')
                        || brief.mark(at - 1, '\u2013')
                        || brief.mark(at - 1, '|'))) {
            return false;
        }
        for (int i = at - 2; i >= 0 && i >= at - 6; i--) {
            if (brief.tokens[i].line != brief.tokens[at].line) {
                return false;
            }
            if (brief.is(Kind.LENGTH_MARK, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Spotlänge 25, ...": the word for it opens its sentence and the number closes the part. */
    private boolean isHeading(int at, double value) {
        return value >= 5
                && value <= LONGEST_ALONE
                && brief.is(Kind.LENGTH_MARK, at - 1)
                && brief.firstOfSentence(at - 1)
                && numbers.endsFreely(at)
                && numbers.isFree(at);
    }

    /** "Ben: 24": a line of a conversation that is nothing but a number. */
    private boolean isAnswer(int at, double value) {
        return value >= 5
                && value <= LONGEST_ALONE
                && value == Math.floor(value)
                && brief.mark(at - 1, ':')
                && at > 1
                && brief.tokens[at - 2].isWord()
                && brief.tokens[at - 2].capital
                && (at + 1 >= brief.size() || brief.tokens[at + 1].isBreak());
    }

    /** "tiktok, 17.": a number alone between marks, beside the platform or the format. */
    private boolean isOneOfList(int at, double value) {
        if (value < 5
                || value > LONGEST_ALONE
                || value != Math.floor(value)
                || brief.sameClause(at - 1, at)
                || brief.tokens[at - 1].isBreak()
                || !(at + 1 >= brief.size()
                        || brief.mark(at + 1, ',')
                        || brief.mark(at + 1, '.')
                        || brief.tokens[at + 1].isBreak())) {
            return false;
        }
        for (int i = Math.max(0, at - 4); i < Math.min(brief.size(), at + 4); i++) {
            if (brief.isAny(i, Kind.PLATFORM, Kind.FORMAT)) {
                return true;
            }
        }
        return false;
    }

    /** "Cows walking out, done. 15.": the number is the whole sentence. */
    private boolean isSentence(int at, double value) {
        return brief.tokens[at].isNumber()
                && value >= 5
                && value <= LONGEST_ALONE
                && value == Math.floor(value)
                && brief.mark(at - 1, '.')
                && (at + 1 >= brief.size() || brief.mark(at + 1, '.'))
                && (at + 2 >= brief.size() || !brief.tokens[at + 2].glued);
    }

    /** "tiktok 15.", "... youtube 30": the number behind the platform ends the sentence. */
    private boolean isBehindPlatform(int at, double value) {
        return value >= 5
                && value <= LONGEST_ALONE
                && value == Math.floor(value)
                && brief.is(Kind.PLATFORM, at - 1)
                && (at + 1 >= brief.size()
                        || brief.tokens[at + 1].isBreak()
                        || !brief.sameSentence(at, at + 1)
                        || brief.mark(at + 1, '.'));
    }

    private boolean hasArticle(int at) {
        return brief.isAny(at - 1, Kind.STOP, Kind.NUMBER) && brief.sameClause(at - 1, at);
    }

    private static boolean isUsual(double number) {
        return number == 6
                || number == 10
                || number == 15
                || number == 20
                || number == 30
                || number == 45
                || number == 60
                || number == 90;
    }
}
