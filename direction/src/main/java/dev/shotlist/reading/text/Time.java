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

    public static @Nullable Time at(BriefText brief, int at) {
        Time clock = Clock.at(brief, at);
        if (clock != null) {
            return clock;
        }
        if (Double.isNaN(Numbers.value(brief, at))) {
            return minuteAndPart(brief, at);
        }
        return brief.cue(Cue.MONEY, at - 1) ? null : CountedTime.at(brief, at);
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
}
