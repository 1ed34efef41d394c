package dev.shotlist.reading.length;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.AgeBehindName;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import dev.shotlist.reading.text.Token;
import java.util.Set;

/** A number that stands without a unit: its value, and whether it is free to be a length. */
final class BareNumber {
    /** Tokens from people to their years. */
    private static final int NEAR_PEOPLE = 4;

    private final BriefText brief;
    private final LengthRefusals refusals;

    BareNumber(BriefText brief, LengthRefusals refusals) {
        this.brief = brief;
        this.refusals = refusals;
    }

    /** NaN where no number stands, or one that belongs to a clock or to letters glued to it. */
    double value(int at) {
        Token token = brief.tokens[at];
        if (brief.mark(at + 1, ':') || (at > 0 && token.glued && brief.mark(at - 1, ':'))) {
            return Double.NaN;
        }
        if (isRung(at)) {
            return Double.NaN;
        }
        if (token.isNumber()) {
            boolean glued =
                    at + 1 < brief.size()
                            && brief.tokens[at + 1].glued
                            && brief.tokens[at + 1].isWord();
            return glued ? Double.NaN : token.number;
        }
        return Numbers.value(brief, at);
    }

    /** "0117 496 0123": what begins with a nought or stands in groups is rung up. */
    private boolean isRung(int at) {
        return isNumber(at)
                && (hasNought(at)
                        || (isNumber(at - 1) && (hasNought(at - 1) || digits(at) >= GROUP))
                        || (isNumber(at + 1) && digits(at + 1) >= GROUP));
    }

    /** Digits of a group behind which no unit comes. */
    private static final int GROUP = 3;

    private boolean hasNought(int at) {
        return digits(at) > 2 && brief.tokens[at].number < Math.pow(10, digits(at) - 1);
    }

    private int digits(int at) {
        return brief.tokens[at].to - brief.tokens[at].from;
    }

    /** "6. heating back on": what counts the line. */
    boolean countsLine(int at) {
        int first = at;
        while (first > 0 && brief.tokens[first - 1].line == brief.tokens[at].line) {
            first--;
        }
        boolean marked = brief.mark(at + 1, '.') || brief.mark(at + 1, ')');
        return first == at
                && marked
                && at + 2 < brief.size()
                && brief.tokens[at + 2].isWord()
                && brief.tokens[at + 2].line == brief.tokens[at].line;
    }

    /** Nothing counted stands behind it, and no money in front. */
    boolean isFree(int at) {
        int next = Numbers.end(brief, at);
        boolean bare =
                next >= brief.size()
                        || !brief.sameClause(at, next)
                        || (!brief.tokens[next].isWord() && !brief.mark(next, '%'))
                        || brief.isAny(
                                next, Kind.LENGTH_MARK, Kind.STOP, Kind.REJECT, Kind.CORRECTION)
                        || brief.cue(Cue.ENOUGH, next);
        boolean range =
                brief.cue(Cue.OR, next)
                        && next + 2 < brief.size()
                        && !Double.isNaN(Numbers.value(brief, next + 1))
                        && brief.tokens[Numbers.end(brief, next + 1)].isWord();
        return bare
                && !isAge(at)
                && !range // "60 or 90 days" counts days
                && !brief.mark(next, '/')
                && !brief.mark(at - 1, '/')
                && !brief.cue(Cue.MONEY, at - 1)
                && !brief.cue(Cue.MONEY, next);
    }

    /** "clienti 30-50", "gens entre 40 et 60", "donne sui 50": between which years people are. */
    boolean isOfPeople(int at) {
        int next = Numbers.end(brief, at);
        boolean range =
                isRange(next, next + 1)
                        || (at > 1 && isRange(at - 1, at - 2) && !brief.is(Kind.UNIT, next));
        boolean ends =
                brief.cue(Cue.BETWEEN, at - 1)
                        && brief.cue(Cue.AND, next)
                        && isNumber(next + 1)
                        && !brief.is(Kind.UNIT, Numbers.end(brief, next + 1));
        return range || ends || isAgeOf(at);
    }

    /** "donne sui 50", "teams of 6": people stand right before it. */
    boolean isAgeOf(int at) {
        int people = brief.cue(Cue.AROUND_AGE, at - 1) ? at - 2 : at - 1;
        while (people >= 0 && people > at - NEAR_PEOPLE && brief.is(Kind.STOP, people)) {
            people--;
        }
        // "the client a 30" is no age
        boolean counts = brief.cue(Cue.AROUND_AGE, at - 1) || brief.cue(Cue.OF, at - 1);
        return people >= 0
                && counts
                && brief.sameClause(people, at)
                && brief.is(Kind.PERSON, people);
    }

    /** "30-50", "30 a 50": another number behind what stands between. */
    private boolean isRange(int between, int other) {
        return brief.cue(Cue.RANGE, between)
                && isNumber(other)
                && brief.sameSentence(between, other)
                && (brief.mark(between, '-')
                        || brief.mark(between, '\u2013')
                        || !brief.cue(Cue.UP_TO, between));
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < brief.size() && brief.tokens[at].isNumber();
    }

    /** "Renate, 58, passed at last": years of somebody between two commas. */
    private boolean isAge(int at) {
        int name = at - 2;
        return name >= 0
                && AgeBehindName.stands(brief, at)
                && brief.tokens[name].isWord()
                && brief.tokens[name].capital
                && !brief.isAny(
                        name,
                        Kind.PLATFORM,
                        Kind.PLACEMENT,
                        Kind.FORMAT,
                        Kind.VIDEO_WORD,
                        Kind.LENGTH_MARK,
                        Kind.CORRECTION,
                        Kind.YES,
                        Kind.REJECT,
                        Kind.UNIT);
    }

    /** A correcting word, or a refusal, stands right before it or right behind it. */
    boolean isCorrected(int at, int notBefore, int reach) {
        if (refusals.isCounter(at, notBefore)) {
            return true;
        }
        for (int i = at - 1; i >= notBefore && i >= at - reach; i--) {
            if (brief.tokens[i].quote < 0
                    && ((brief.is(Kind.CORRECTION, i) && !hasObject(i, at) && !isDone(i))
                            || brief.is(Kind.NEG_IDIOM, i)
                            || (i >= at - 2 && brief.is(Kind.YES, i)))) {
                return true;
            }
        }
        for (int i = at + 1; i < brief.size() && i <= at + 3 && brief.sameSentence(i, at); i++) {
            if (brief.tokens[i].quote < 0
                    && (brief.is(Kind.CORRECTION, i) || (i <= at + 2 && brief.is(Kind.YES, i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "facciamo le chiavi in tre minuti" makes keys; "facciamo 20" and "facciamo il video" do not.
     */
    private boolean hasObject(int correction, int number) {
        int noun = correction + 2;
        return noun < number
                && brief.cue(Cue.ARTICLE, correction + 1)
                && brief.tokens[noun].isWord()
                && !brief.isAny(
                        noun, Kind.VIDEO_WORD, Kind.FORMAT, Kind.LENGTH_MARK, Kind.SCENE_WORD);
    }

    /** "while you wait", "wait 30 mins": somebody does it, and corrects nothing. */
    private boolean isDone(int correction) {
        if (brief.language != Language.EN || !brief.cue(Cue.HESITATES, correction)) {
            return false;
        }
        boolean step =
                !Double.isNaN(Numbers.value(brief, correction + 1))
                        && !brief.tokens[correction + 1].glued
                        && LONG_UNITS.contains(key(Numbers.end(brief, correction + 1)));
        if (step) {
            return true;
        }
        return brief.cue(Cue.SUBJECT, correction - 1)
                && !brief.cue(Cue.SETTLES, correction - 1)
                && !brief.cue(Cue.THEN, correction - 1);
    }

    /** A correction comes in seconds; so long somebody waits. */
    private static final Set<String> LONG_UNITS =
            Set.of("min", "mins", "minute", "minutes", "hour", "hours", "hrs", "days", "weeks");

    private String key(int at) {
        return at < brief.size() ? brief.tokens[at].key : "";
    }

    /** Nothing but the film's own noun follows it in its clause. */
    boolean endsFreely(int at) {
        return !brief.tokens[at].denied
                && (at + 1 >= brief.size()
                        || !brief.sameClause(at, at + 1)
                        || (brief.tokens[at + 1].shape == Token.Shape.MARK
                                && !brief.mark(at + 1, ':'))
                        || brief.isAny(at + 1, Kind.VIDEO_WORD, Kind.FORMAT, Kind.FOR));
    }
}
