package dev.shotlist.reading.text;

import dev.shotlist.plan.Language;
import org.jspecify.annotations.Nullable;

/** A stretch of time that a number counts: "15 to 20 seconds", "1 min. 35 sec.", "2 and a half". */
final class CountedTime {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    /** Letters of "min." and "mins."; "minutes." ends its sentence. */
    private static final int LONGEST_ABBREVIATION = 4;

    /** A range whose end is farther off is none. */
    private static final double WIDEST_RANGE = 4;

    /** So few seconds are written as inches are: 5" would be one. */
    private static final double LEAST_BEFORE_PRIME = 5;

    /** Nobody writes longer ones as 1'30. */
    private static final double MOST_MINUTES = 20;

    /** Below this a number behind minutes counts something else. */
    private static final double LEAST_SECONDS_BEHIND = 10;

    /** Tokens from "two versions" to the first of them. */
    private static final int VERSIONS_REACH = 4;

    private final BriefText brief;
    private final int at;
    private double value;
    private int end;

    private CountedTime(BriefText brief, int at) {
        this.brief = brief;
        this.at = at;
        value = Numbers.value(brief, at);
        end = Numbers.end(brief, at);
    }

    /** Null where the number at a token counts no time. */
    static @Nullable Time at(BriefText brief, int at) {
        return new CountedTime(brief, at).read();
    }

    private @Nullable Time read() {
        Time listed = listed();
        if (listed != null) {
            return listed;
        }
        widen();
        Time marked = marked();
        if (marked != null) {
            return marked;
        }
        Hit unit = unit();
        if (unit == null) {
            return beforeRefused();
        }
        boolean none =
                new PluralAge(brief).stands(at, end - 1, unit)
                        || Metres.at(brief, unit, value)
                        || (value < 1 && Numbers.parse(unit.value()) == 1);
        return none ? null : in(unit);
    }

    /** "minuto y medio" is listed as one and a half. */
    private @Nullable Time listed() {
        Hit whole = brief.at(Kind.NUMBER, at);
        Hit minute = brief.at(Kind.UNIT, at);
        if (whole == null || minute == null || whole.length() <= minute.length()) {
            return null;
        }
        double scale = Numbers.parse(minute.value());
        return new Time(value * scale, at, whole.end(), scale, false);
    }

    /** "15-20 seconds", "15 to 20 seconds": the longer is what the writer has room for. */
    private void widen() {
        boolean range = brief.cue(Cue.RANGE, end) || brief.cue(Cue.OR, end);
        double high = range && end + 1 < brief.size() ? Numbers.value(brief, end + 1) : Double.NaN;
        if (high > value && high <= value * WIDEST_RANGE) {
            int highEnd = Numbers.end(brief, end + 1);
            if (brief.at(Kind.UNIT, highEnd) != null) {
                value = high;
                end = highEnd;
            }
        }
    }

    /** "ninety (90) seconds", 30", 1'30, 30''. */
    private @Nullable Time marked() {
        Hit bracketed = brief.at(Kind.UNIT, end + 3);
        if (bracketed != null && brief.mark(end, '(') && brief.mark(end + 2, ')')) {
            double scale = Numbers.parse(bracketed.value());
            return new Time(value * scale, at, bracketed.end(), scale, false);
        }
        if (brief.mark(end, '"')
                && brief.tokens[end].glued
                && value >= LEAST_BEFORE_PRIME
                && brief.tokens[at].quote < 0) {
            return new Time(value, at, end + 1, 1, true);
        }
        if (end + 1 < brief.size()
                && brief.mark(end, '\'')
                && brief.tokens[end].glued
                && brief.tokens[end + 1].isNumber()
                && brief.tokens[end + 1].glued
                && brief.tokens[end + 1].to - brief.tokens[end + 1].from == 2
                && value < MOST_MINUTES) {
            double seconds = value * MINUTE + brief.tokens[end + 1].number;
            return new Time(seconds, at, end + 2, MINUTE, true);
        }
        boolean primes = brief.mark(end, '\'') && brief.mark(end + 1, '\'');
        return primes ? new Time(value, at, end + 2, 1, true) : null;
    }

    /** The unit behind the number, past "and a half", which the number then holds. */
    private @Nullable Hit unit() {
        Hit unit = brief.at(Kind.UNIT, end);
        if (unit == null && (brief.key(end, "-") || brief.key(end, "ish"))) {
            unit = brief.at(Kind.UNIT, end + 1);
        }
        if (unit == null && brief.cue(Cue.AND, end)) {
            int half = brief.key(end + 1, "a") || brief.key(end + 1, "une") ? end + 2 : end + 1;
            if (brief.cue(Cue.HALF, half)) {
                unit = brief.at(Kind.UNIT, half + 1);
                value += 0.5;
            }
        }
        if (unit == null && (brief.cue(Cue.LOOSELY, end) || isToned(end))) {
            unit = brief.at(Kind.UNIT, end + 1);
        }
        if (unit == null) {
            unit = GermanTens.at(brief, at);
        }
        return unit == null ? MisspeltUnit.at(brief, end) : unit;
    }

    /** "45 quiet seconds": how they shall feel stands in between. */
    private boolean isToned(int word) {
        return brief.isAny(word, Kind.MOOD, Kind.PACE, Kind.AESTHETIC)
                && brief.sameClause(at, word + 1)
                && brief.tokens[word + 1].key.length() > LONGEST_ABBREVIATION;
    }

    private Time in(Hit unit) {
        double scale = Numbers.parse(unit.value());
        boolean letter = brief.key(unit.start(), "s") && unit.length() == 1;
        boolean glued =
                letter
                        || (brief.tokens[unit.start()].glued
                                && brief.tokens[unit.start()].key.length() <= LONGEST_ABBREVIATION);
        Time longer = scale >= MINUTE ? withMore(unit.end(), scale, glued) : null;
        return longer != null
                ? longer
                : new Time(value * scale, at, unit.end(), scale, glued && scale < HOUR);
    }

    /** "a minute and a half", "1 min. 35 sec.", "1m30": what goes on behind the first unit. */
    private @Nullable Time withMore(int after, double scale, boolean glued) {
        double seconds = value * scale;
        int and = brief.cue(Cue.AND, after) ? after + 1 : after;
        boolean article = brief.cue(Cue.ONE, and);
        int part = article ? and + 1 : and;
        if (and > after && brief.cue(Cue.QUARTER, part)) {
            return new Time(seconds + scale / 4, at, part + 1, scale, glued);
        }
        if (and > after
                && (brief.cue(Cue.HALF, and) || (article && brief.cue(Cue.HALF, and + 1)))) {
            return new Time(seconds + scale / 2, at, and + (article ? 2 : 1), scale, glued);
        }
        // "1 min. 35 sec."
        int next = and == after && isAbbreviated(after) ? after + 1 : and;
        double more = Numbers.value(brief, next);
        if (Double.isNaN(more) || more >= MINUTE) {
            return null;
        }
        int moreEnd = Numbers.end(brief, next);
        Hit smaller = brief.at(Kind.UNIT, moreEnd);
        if (smaller != null && Numbers.parse(smaller.value()) * MINUTE == scale) {
            return new Time(seconds + more * scale / MINUTE, at, smaller.end(), scale, glued);
        }
        boolean counts = (glued && brief.tokens[next].glued) || isSeconds(scale, after, next, more);
        return counts ? new Time(seconds + more * scale / MINUTE, at, moreEnd, scale, glued) : null;
    }

    /** Whether a number without a unit behind minutes counts seconds. */
    private boolean isSeconds(double scale, int after, int next, double more) {
        if (scale != MINUTE) {
            return false;
        }
        int end = Numbers.end(brief, next);
        boolean linked = next > after || brief.is(Kind.NUMBER, next);
        boolean right = next == after && brief.at(Kind.UNIT, end) == null && !brief.mark(end, '%');
        boolean closes = end >= brief.size() || !brief.tokens[end].isWord();
        boolean odd = next > after && closes && more >= 1;
        return isClockSeconds(next)
                || odd
                || (more >= LEAST_SECONDS_BEHIND
                        && (!nounFollows(end) || isSpelled(after, next, more))
                        && (linked || right));
    }

    /** "two versions, 60 and 15 s": the unit stands with the last of them. */
    private boolean isFirstVersion() {
        boolean joined = brief.cue(Cue.AND, end) || brief.mark(end, '+') || brief.mark(end, '/');
        return joined
                && value >= LEAST_BEFORE_PRIME
                && !brief.cue(Cue.BETWEEN, at - 1)
                && end + 1 < brief.size()
                && Numbers.value(brief, end + 1) >= LEAST_BEFORE_PRIME
                && isNearVersions();
    }

    private boolean isNearVersions() {
        for (int i = at - 1; i >= 0 && i >= at - VERSIONS_REACH && brief.sameSentence(i, at); i--) {
            if (brief.cue(Cue.VERSIONS, i)) {
                return true;
            }
        }
        return false;
    }

    /** "45 not 60 seconds", "40 statt 60 Sekunden": the unit stands with the number refused. */
    private @Nullable Time beforeRefused() {
        if (!brief.is(Kind.NEG, end) && !brief.cue(Cue.INSTEAD, end) && !isFirstVersion()) {
            return null;
        }
        int other =
                brief.is(Kind.STOP, end + 1) && !brief.is(Kind.NUMBER, end + 1) ? end + 2 : end + 1;
        if (Double.isNaN(Numbers.value(brief, other))) {
            return null;
        }
        Hit unit = brief.at(Kind.UNIT, Numbers.end(brief, other));
        if (unit == null) {
            return null;
        }
        double scale = Numbers.parse(unit.value());
        return new Time(value * scale, at, end, scale, brief.key(unit.start(), "s"));
    }

    /** "3 min 05". */
    private boolean isClockSeconds(int token) {
        Token number = brief.tokens[token];
        return number.isNumber()
                && number.to - number.from == 2
                && brief.text.charAt(number.from) == '0';
    }

    /** "une minute trente relative au pacs": so a French clock is read aloud. */
    private boolean isSpelled(int after, int next, double more) {
        return brief.language == Language.FR
                && next == after
                && !brief.tokens[next].isNumber()
                && more % LEAST_SECONDS_BEHIND == 0;
    }

    /** A full stop that belongs to the unit, with seconds behind it. */
    private boolean isAbbreviated(int mark) {
        return brief.mark(mark, '.')
                && brief.tokens[mark - 1].key.length() <= LONGEST_ABBREVIATION
                && !Double.isNaN(Numbers.value(brief, mark + 1))
                && brief.at(Kind.UNIT, Numbers.end(brief, mark + 1)) != null;
    }

    private boolean nounFollows(int token) {
        return token < brief.size()
                && brief.tokens[token].isWord()
                && !brief.isAny(token, Kind.STOP, Kind.LENGTH_MARK);
    }
}
