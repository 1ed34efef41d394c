package dev.shotlist.reading;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of time as people write it: "15s", ":30", "1:30", "a minute and a half", "halbe
 * Minute", "un minuto y medio".
 *
 * @param unit seconds in the first unit named
 * @param shorthand written the way only lengths of films are: "15s", ":30", "0:45"
 */
record Time(double seconds, int start, int end, double unit, boolean shorthand) {
    private static final double MINUTE = 60;

    static @Nullable Time at(BriefText brief, int at) {
        Time code = timecode(brief, at);
        if (code != null) {
            return code;
        }
        Time clock = clock(brief, at);
        if (clock != null) {
            return clock;
        }
        double value = number(brief, at);
        if (Double.isNaN(value)) {
            return minuteAndPart(brief, at);
        }
        Hit whole = brief.at(Kind.NUMBER, at);
        Hit minute = brief.at(Kind.UNIT, at);
        if (whole != null && minute != null && whole.length() > minute.length()) {
            // "minuto y medio" is listed as one and a half
            double scale = parse(minute.value());
            return new Time(value * scale, at, whole.end(), scale, false);
        }
        int end = numberEnd(brief, at);
        double low = value;
        // "15-20 seconds", "15 to 20 seconds": the longer is what the writer has room for
        if (end + 1 < brief.size() && (brief.cue(Cue.RANGE, end) || brief.cue(Cue.OR, end))) {
            double high = number(brief, end + 1);
            if (!Double.isNaN(high) && high > low && high <= low * 4) {
                int highEnd = numberEnd(brief, end + 1);
                if (brief.at(Kind.UNIT, highEnd) != null) {
                    value = high;
                    end = highEnd;
                }
            }
        }
        // "ninety (90) seconds"
        Hit bracketed = brief.at(Kind.UNIT, end + 3);
        if (bracketed != null && brief.mark(end, '(') && brief.mark(end + 2, ')')) {
            double scale = parse(bracketed.value());
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
        if (unit == null && brief.key(end, "-")) {
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
            return beforeRefused(brief, at, end, value);
        }
        if (isAge(brief, at, unit)) {
            return null;
        }
        double scale = parse(unit.value());
        boolean letter = brief.key(unit.start(), "s") && unit.length() == 1;
        boolean glued =
                letter
                        || (brief.tokens[unit.start()].glued
                                && brief.tokens[unit.start()].key.length() <= 4);
        int after = unit.end();
        double seconds = value * scale;
        if (scale >= 60) {
            int and = brief.cue(Cue.AND, after) ? after + 1 : after;
            if (and > after && brief.cue(Cue.QUARTER, and)) {
                return new Time(seconds + scale / 4, at, and + 1, scale, glued);
            }
            if (brief.cue(Cue.HALF, and) || (brief.key(and, "a") && brief.cue(Cue.HALF, and + 1))) {
                boolean long2 = brief.key(and, "a");
                if (and > after) {
                    return new Time(seconds + scale / 2, at, and + (long2 ? 2 : 1), scale, glued);
                }
            }
            double more = number(brief, and);
            if (!Double.isNaN(more) && more < 60) {
                int moreEnd = numberEnd(brief, and);
                Hit smaller = brief.at(Kind.UNIT, moreEnd);
                if (smaller != null && parse(smaller.value()) * 60 == scale) {
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
        if (Double.isNaN(number(brief, other))) {
            return null;
        }
        Hit unit = brief.at(Kind.UNIT, numberEnd(brief, other));
        if (unit == null) {
            return null;
        }
        double scale = parse(unit.value());
        return new Time(value * scale, at, end, scale, false);
    }

    /** "minuto y medio", "Minuto y cuarto", without any number in front. */
    private static @Nullable Time minuteAndPart(BriefText brief, int at) {
        Hit unit = brief.at(Kind.UNIT, at);
        if (unit != null && isPartOfMinute(parse(unit.value()))) {
            return new Time(parse(unit.value()), at, unit.end(), MINUTE, false);
        }
        if (unit == null
                || parse(unit.value()) != MINUTE
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

    private static boolean nounFollows(BriefText brief, int at) {
        return at < brief.size() && brief.tokens[at].isWord() && !brief.is(Kind.STOP, at);
    }

    /** "00:00:25:00": hours, minutes, seconds, frames. */
    private static @Nullable Time timecode(BriefText brief, int at) {
        if (at + 6 >= brief.size() || !brief.tokens[at].isNumber()) {
            return null;
        }
        for (int i = at + 1; i < at + 7; i++) {
            boolean fits = (i - at) % 2 == 1 ? brief.mark(i, ':') : brief.tokens[i].isNumber();
            if (!fits || !brief.tokens[i].glued) {
                return null;
            }
        }
        double minutes = brief.tokens[at].number * MINUTE + brief.tokens[at + 2].number;
        return new Time(minutes * MINUTE + brief.tokens[at + 4].number, at, at + 7, MINUTE, true);
    }

    /** ":30", "0:45", "3:12 long"; ratios and hours of the day are none. */
    private static @Nullable Time clock(BriefText brief, int at) {
        Token token = brief.tokens[at];
        if (token.isMark(':') && at + 1 < brief.size()) {
            Token next = brief.tokens[at + 1];
            boolean free =
                    at == 0
                            || !token.glued
                            || !(brief.tokens[at - 1].isNumber() || brief.tokens[at - 1].isWord());
            if (free && next.isNumber() && next.glued && next.to - next.from == 2) {
                boolean unit = brief.at(Kind.UNIT, at + 2) != null;
                return new Time(next.number, at, unit ? at + 3 : at + 2, 1, true);
            }
            return null;
        }
        if (!token.isNumber()
                || at + 2 >= brief.size()
                || !brief.mark(at + 1, ':')
                || !brief.tokens[at + 1].glued
                || !brief.tokens[at + 2].isNumber()
                || !brief.tokens[at + 2].glued) {
            return null;
        }
        Token right = brief.tokens[at + 2];
        boolean twoDigits = right.to - right.from == 2 && right.number < 60;
        boolean ratio =
                (token.number == 9 && right.number == 16)
                        || token.number == 16
                        || (token.number == 21 && right.number == 9);
        boolean range =
                brief.mark(at + 3, '-')
                        || brief.mark(at - 1, '-')
                        || (brief.mark(at - 1, '[') && brief.mark(at + 3, ']'));
        boolean hour =
                brief.key(at + 3, "am")
                        || brief.key(at + 3, "pm")
                        || brief.key(at + 3, "uhr")
                        || brief.key(at + 3, "h")
                        || token.number > 12;
        if (!twoDigits || ratio || hour || range) {
            return null;
        }
        int end = at + 3;
        Hit unit = brief.at(Kind.UNIT, end);
        return new Time(
                token.number * 60 + right.number,
                at,
                unit == null ? end : unit.end(),
                60,
                token.number == 0 || unit != null);
    }

    static double number(BriefText brief, int at) {
        if (at >= brief.size()) {
            return Double.NaN;
        }
        if (brief.tokens[at].isNumber()) {
            return brief.tokens[at].number;
        }
        Hit word = brief.at(Kind.NUMBER, at);
        if (word == null) {
            return GermanNumbers.value(brief.tokens[at].key, brief.language);
        }
        double value = parse(word.value());
        Hit smaller = smaller(brief, word, value);
        return smaller == null ? value : value + number(brief, smaller.start());
    }

    /** Where a number of several words begins: "twenty-four", looked at from "four". */
    static int numberStart(BriefText brief, int at) {
        int start = at;
        while (start > 0
                && numberEnd(brief, start - 1) > start
                && !Double.isNaN(number(brief, start - 1))) {
            start--;
        }
        return start;
    }

    static int numberEnd(BriefText brief, int at) {
        Hit word = brief.at(Kind.NUMBER, at);
        if (word == null || brief.tokens[at].isNumber()) {
            return at + 1;
        }
        Hit smaller = smaller(brief, word, parse(word.value()));
        return smaller == null ? word.end() : numberEnd(brief, smaller.start());
    }

    /** The tens behind a hundred, the ones behind a ten: "one hundred and five", "vingt-deux". */
    private static @Nullable Hit smaller(BriefText brief, Hit word, double value) {
        double limit = value == 100 ? 100 : value >= 20 && value < 100 ? 10 : 0;
        if (limit == 0 || (value < 100 && word.length() > 1)) {
            return null;
        }
        int next = brief.cue(Cue.AND, word.end()) ? word.end() + 1 : word.end();
        Hit hit = brief.at(Kind.NUMBER, next);
        double small = hit == null ? 0 : parse(hit.value());
        return small >= 1 && small < limit && small == Math.floor(small) ? hit : null;
    }

    static double parse(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
