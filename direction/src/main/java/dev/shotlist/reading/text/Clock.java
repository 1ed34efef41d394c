package dev.shotlist.reading.text;

import org.jspecify.annotations.Nullable;

/** Stretches of time written as a clock shows them: "0:45", ":30", "00:00:25:00". */
final class Clock {
    private static final double MINUTE = 60;

    private Clock() {}

    static @Nullable Time at(BriefText brief, int at) {
        Time code = timecode(brief, at);
        return code != null ? code : minutes(brief, at);
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
    private static @Nullable Time minutes(BriefText brief, int at) {
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
                brief.mark(at + 3, '-') || brief.mark(at - 1, '-') || brief.mark(at + 3, ']');
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
}
