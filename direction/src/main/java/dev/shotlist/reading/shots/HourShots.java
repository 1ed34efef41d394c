package dev.shotlist.reading.shots;

import dev.shotlist.plan.Language;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Hit;
import dev.shotlist.reading.text.Kind;
import dev.shotlist.reading.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Shots behind the hours of a day or the days of a week: "7:00 alarm. 7:05 spilt coffee. 7:20
 * jam.", "Monday jam. Tuesday rain. Wednesday our bike." Hours of opening have ranges behind them.
 */
final class HourShots {
    private static final int LEAST = 3;
    private static final int LONGEST = 24;
    private static final int HOURS = 24;

    private final BriefText brief;
    private final ShotItems items;

    HourShots(BriefText brief, ShotItems items) {
        this.brief = brief;
        this.items = items;
    }

    boolean read(ShotBuilder shots) {
        List<int[]> heads = new ArrayList<>();
        double last = -1;
        for (int i = 0; i < brief.size(); i++) {
            if (!opens(i)) {
                continue;
            }
            int day = behindDay(i);
            int body = day > i ? day : behindHour(i);
            double time = day > i ? heads.size() : hour(i);
            boolean shown =
                    body > i
                            && body < brief.size()
                            && brief.tokens[body].isWord()
                            && !brief.cue(Cue.RANGE, body)
                            && !brief.cue(Cue.AND, body)
                            && !brief.is(Kind.UNIT, body);
            if (shown && time > last) {
                heads.add(new int[] {i, body});
                last = time;
                i = body;
            }
        }
        return heads.size() >= LEAST && add(shots, heads);
    }

    private boolean add(ShotBuilder shots, List<int[]> heads) {
        int before = shots.size();
        for (int h = 0; h < heads.size(); h++) {
            int limit = h + 1 < heads.size() ? heads.get(h + 1)[0] : brief.size();
            int from = heads.get(h)[1];
            int end = items.end(from, limit);
            if (end - from > LONGEST) {
                shots.cutTo(before);
                return false;
            }
            shots.addCounted(from, end, null, false);
        }
        if (shots.size() - before < LEAST) {
            shots.cutTo(before);
            return false;
        }
        return true;
    }

    private boolean opens(int at) {
        return brief.tokens[at].quote < 0
                && !brief.tokens[at].header
                && !brief.tokens[at].aside
                && (at == 0 || brief.firstOfSentence(at) || !brief.tokens[at - 1].isWord());
    }

    /** Behind "Monday" or "Monday to Friday:", or the same place. */
    private int behindDay(int at) {
        if (!brief.cue(Cue.CALENDAR, at) || !brief.firstOfSentence(at)) {
            return at;
        }
        boolean to = brief.cue(Cue.RANGE, at + 1) || brief.cue(Cue.AND, at + 1);
        boolean range = to && brief.cue(Cue.CALENDAR, at + 2);
        int end = range ? at + 3 : at + 1;
        return brief.mark(end, ':') || brief.mark(end, ',') ? end + 1 : end;
    }

    /** Behind "7:05" or "7 am", or the same place. */
    private int behindHour(int at) {
        Hit hour = isAtNumber(at) ? brief.at(Kind.NUMBER, at + 1) : null;
        if (hour != null && brief.firstOfSentence(at) && !brief.is(Kind.UNIT, hour.end())) {
            // "At six the ovens. At seven the first tray."
            int end = brief.cue(Cue.CLOCK, hour.end()) ? hour.end() + 1 : hour.end();
            return brief.mark(end, ',') || brief.mark(end, ':') ? end + 1 : end;
        }
        if (!brief.tokens[at].isNumber() || brief.tokens[at].number > HOURS) {
            return at;
        }
        boolean minutes =
                brief.mark(at + 1, ':')
                        && at + 2 < brief.size()
                        && brief.tokens[at + 2].isNumber()
                        && brief.tokens[at + 2].glued;
        int end = minutes ? at + 3 : at + 1;
        boolean clock = brief.cue(Cue.CLOCK, end);
        end = clock ? end + 1 : end;
        if (!minutes && !clock) {
            return at;
        }
        return brief.mark(end, ':') || brief.mark(end, '-') ? end + 1 : end;
    }

    /** "At six", and not "in a kitchen". */
    private boolean isAtNumber(int at) {
        return brief.language == Language.EN && brief.key(at, "at") && !brief.cue(Cue.ONE, at + 1);
    }

    private double hour(int at) {
        Hit word = isAtNumber(at) ? brief.at(Kind.NUMBER, at + 1) : null;
        if (word != null) {
            return Numbers.parse(word.value());
        }
        if (!brief.tokens[at].isNumber()) {
            return -1;
        }
        boolean minutes = brief.mark(at + 1, ':') && at + 2 < brief.size();
        double hour = brief.tokens[at].number;
        return minutes ? hour + brief.tokens[at + 2].number / 60 : hour;
    }
}
