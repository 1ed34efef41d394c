package dev.shotlist.reading.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as people write it: "15s", ":30", "1:30", "a minute and a half", "halbe
 * Minute", "un minuto y medio".
 *
 * @param unit seconds in the first unit named
 * @param shorthand written the way only lengths of films are: "15s", ":30", "0:45"
 */
public record Time(double seconds, int start, int end, double unit, boolean shorthand) {
    private static final double MINUTE = 60;

    /** Letters of "min." and "mins."; "minutes." ends its sentence. */
    private static final int LONGEST_ABBREVIATION = 4;

    public static @Nullable Time at(BriefText brief, int at) {
        Time clock = Clock.at(brief, at);
        if (clock != null) {
            return clock;
        }
        double value = Numbers.value(brief, at);
        if (Double.isNaN(value)) {
            return minuteAndPart(brief, at);
        }
        if (brief.cue(Cue.MONEY, at - 1)) {
            return null;
        }
        Hit whole = brief.at(Kind.NUMBER, at);
        Hit minute = brief.at(Kind.UNIT, at);
        if (whole != null && minute != null && whole.length() > minute.length()) {
            // "minuto y medio" is listed as one and a half
            double scale = Numbers.parse(minute.value());
            return new Time(value * scale, at, whole.end(), scale, false);
        }
        int end = Numbers.end(brief, at);
        double low = value;
        // "15-20 seconds", "15 to 20 seconds": the longer is what the writer has room for
        if (end + 1 < brief.size() && (brief.cue(Cue.RANGE, end) || brief.cue(Cue.OR, end))) {
            double high = Numbers.value(brief, end + 1);
            if (!Double.isNaN(high) && high > low && high <= low * 4) {
                int highEnd = Numbers.end(brief, end + 1);
                if (brief.at(Kind.UNIT, highEnd) != null) {
                    value = high;
                    end = highEnd;
                }
            }
        }
        // "ninety (90) seconds"
        Hit bracketed = brief.at(Kind.UNIT, end + 3);
        if (bracketed != null && brief.mark(end, '(') && brief.mark(end + 2, ')')) {
            double scale = Numbers.parse(bracketed.value());
            return new Time(value * scale, at, bracketed.end(), scale, false);
        }
        if (end < brief.size()
                && brief.mark(end, '"')
                && brief.tokens[end].glued
                && value >= 5
                && brief.tokens[at].quote < 0) {
            return new Time(value, at, end + 1, 1, true);
        }
        if (end + 1 < brief.size()
                && brief.mark(end, '\'')
                && brief.tokens[end].glued
                && brief.tokens[end + 1].isNumber()
                && brief.tokens[end + 1].glued
                && brief.tokens[end + 1].to - brief.tokens[end + 1].from == 2
                && value < 20) {
            return new Time(value * 60 + brief.tokens[end + 1].number, at, end + 2, 60, true);
        }
        if (end + 1 < brief.size() && brief.mark(end, '\'') && brief.mark(end + 1, '\'')) {
            return new Time(value, at, end + 2, 1, true);
        }
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
        if (unit == null) {
            unit = MisspeltUnit.at(brief, end);
        }
        if (unit == null) {
            return beforeRefused(brief, at, end, value);
        }
        if (isAge(brief, at, unit)) {
            return null;
        }
        double scale = Numbers.parse(unit.value());
        boolean letter = brief.key(unit.start(), "s") && unit.length() == 1;
        boolean glued =
                letter
                        || (brief.tokens[unit.start()].glued
                                && brief.tokens[unit.start()].key.length() <= 4);
        int after = unit.end();
        double seconds = value * scale;
        if (scale >= 60) {
            int and = brief.cue(Cue.AND, after) ? after + 1 : after;
            int part = brief.key(and, "a") ? and + 1 : and;
            if (and > after && brief.cue(Cue.QUARTER, part)) {
                return new Time(seconds + scale / 4, at, part + 1, scale, glued);
            }
            if (brief.cue(Cue.HALF, and) || (brief.key(and, "a") && brief.cue(Cue.HALF, and + 1))) {
                boolean long2 = brief.key(and, "a");
                if (and > after) {
                    return new Time(seconds + scale / 2, at, and + (long2 ? 2 : 1), scale, glued);
                }
            }
            // "1 min. 35 sec."
            and = and == after && isAbbreviated(brief, after) ? after + 1 : and;
            double more = Numbers.value(brief, and);
            if (!Double.isNaN(more) && more < 60) {
                int moreEnd = Numbers.end(brief, and);
                Hit smaller = brief.at(Kind.UNIT, moreEnd);
                if (smaller != null && Numbers.parse(smaller.value()) * 60 == scale) {
                    return new Time(seconds + more * scale / 60, at, smaller.end(), scale, glued);
                }
                if ((glued && brief.tokens[and].glued)
                        || (scale == MINUTE && isClockSeconds(brief, and))
                        || (scale == MINUTE
                                && and > after
                                && more >= 10
                                && !nounFollows(brief, moreEnd))
                        || (scale == 60
                                && brief.is(Kind.NUMBER, and)
                                && more >= 10
                                && !nounFollows(brief, moreEnd))
                        || (scale == 60
                                && more >= 10
                                && smaller == null
                                && !brief.mark(moreEnd, '%')
                                && !nounFollows(brief, moreEnd)
                                && and == after)) {
                    return new Time(seconds + more * scale / 60, at, moreEnd, scale, glued);
                }
            }
        }
        return new Time(seconds, at, after, scale, glued && scale < 3600);
    }

    /** "under 16s go free": people, not seconds. */
    private static boolean isAge(BriefText brief, int at, Hit unit) {
        return brief.cue(Cue.AGE_LIMIT, at - 1)
                && brief.key(unit.start(), "s")
                && unit.end() < brief.size()
                && brief.tokens[unit.end()].isWord()
                && !brief.isAny(unit.end(), Kind.VIDEO_WORD, Kind.FOR, Kind.FORMAT);
    }

    /** "45 not 60 seconds", "40 statt 60 Sekunden": the unit stands with the number refused. */
    private static @Nullable Time beforeRefused(BriefText brief, int at, int end, double value) {
        if (!brief.is(Kind.NEG, end) && !brief.cue(Cue.INSTEAD, end)) {
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
        return new Time(value * scale, at, end, scale, false);
    }

    /** "minuto y medio", "Minuto y cuarto", without any number in front. */
    private static @Nullable Time minuteAndPart(BriefText brief, int at) {
        Hit unit = brief.at(Kind.UNIT, at);
        if (unit != null && isPartOfMinute(Numbers.parse(unit.value()))) {
            return new Time(Numbers.parse(unit.value()), at, unit.end(), MINUTE, false);
        }
        if (unit == null
                || Numbers.parse(unit.value()) != MINUTE
                || !brief.cue(Cue.AND, unit.end())
                || brief.isAny(at - 1, Kind.NUMBER)) {
            return null;
        }
        int part = unit.end() + 1;
        double more = brief.cue(Cue.HALF, part) ? 0.5 : brief.cue(Cue.QUARTER, part) ? 0.25 : 0;
        return more == 0 ? null : new Time(MINUTE * (1 + more), at, part + 1, MINUTE, false);
    }

    /** "Viertelminute", "Dreiviertelminute": units that count themselves. */
    private static boolean isPartOfMinute(double unit) {
        return unit > 1 && unit < MINUTE;
    }

    /** "3 min 05". */
    private static boolean isClockSeconds(BriefText brief, int at) {
        Token token = brief.tokens[at];
        return token.isNumber()
                && token.to - token.from == 2
                && brief.text.charAt(token.from) == '0';
    }

    /** A full stop that belongs to the unit, with seconds behind it. */
    private static boolean isAbbreviated(BriefText brief, int at) {
        return brief.mark(at, '.')
                && brief.tokens[at - 1].key.length() <= LONGEST_ABBREVIATION
                && !Double.isNaN(Numbers.value(brief, at + 1))
                && brief.at(Kind.UNIT, Numbers.end(brief, at + 1)) != null;
    }

    private static boolean nounFollows(BriefText brief, int at) {
        return at < brief.size() && brief.tokens[at].isWord() && !brief.is(Kind.STOP, at);
    }
}
