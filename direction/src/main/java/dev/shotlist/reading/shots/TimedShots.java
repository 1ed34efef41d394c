package dev.shotlist.reading.shots;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.List;

/** Shots with their place in time: "0-3s: logo", "0:00-0:05 wide of the bay". */
final class TimedShots {
    private static final int LATEST_SECOND = 600;

    private static final double LONGEST_SHOT = 120;

    /** Two bare ranges may be sizes or ages; three in a row that meet are times. */
    private static final int LEAST_CHAIN = 3;

    private final BriefText brief;
    private final Timings timings = new Timings();
    private double end;

    TimedShots(BriefText brief) {
        this.brief = brief;
    }

    boolean read(ShotBuilder shots, ShotItems items) {
        List<int[]> starts = new ArrayList<>();
        List<Seconds> lengths = new ArrayList<>();
        for (int i = 0; i < brief.size(); i++) {
            double[] range = new double[2];
            int after = timing(i, range);
            if (after > i && range[1] > range[0]) {
                starts.add(new int[] {i, after});
                lengths.add(Seconds.of(range[1] - range[0]));
                end = Math.max(end, range[1]);
                i = after - 1;
            }
        }
        if (starts.size() < 2 || isOpeningHours(lengths)) {
            starts.clear();
            lengths.clear();
            end = 0;
            chain(starts, lengths);
        }
        if (starts.size() < 2) {
            marks(starts, lengths);
        }
        if (starts.size() < 2) {
            starts.clear();
            lengths.clear();
            end = new SpelledTimes(brief).read(starts, lengths);
        }
        if (starts.size() < 2) {
            return false;
        }
        starts.forEach(one -> timings.add(one[0], one[1]));
        for (int s = 0; s < starts.size(); s++) {
            int limit = s + 1 < starts.size() ? starts.get(s + 1)[0] : brief.size();
            int from = starts.get(s)[1];
            Seconds length = s < lengths.size() ? lengths.get(s) : null;
            int before = shots.size();
            shots.addCounted(from, items.itemEnd(from, limit), length, s == starts.size() - 1);
            if (shots.size() == before) {
                // "15-20 sec: title: Ghost Walk, Fridays"
                shots.addCounted(from, items.end(from, limit), length, s == starts.size() - 1);
            }
        }
        return shots.size() >= 2;
    }

    /** "9:00-18:00, Saturday 10:00-14:00": no shot lasts for minutes. */
    private static boolean isOpeningHours(List<Seconds> lengths) {
        return lengths.stream().allMatch(one -> one.value() > LONGEST_SHOT);
    }

    /** "0-3 stencil, 3-6 needle, 6-10 mirror": bare numbers that lead from nothing to the end. */
    private void chain(List<int[]> starts, List<Seconds> lengths) {
        double reached = 0;
        for (int i = 0; i < brief.size(); i++) {
            double[] range = new double[2];
            int after = range(i, range);
            boolean follows = after > i && range[0] == reached && range[1] > reached;
            if (follows && brief.tokens[i].quote < 0 && !brief.tokens[i].denied) {
                starts.add(new int[] {i, after});
                lengths.add(Seconds.of(range[1] - range[0]));
                reached = range[1];
                i = after - 1;
            }
        }
        if (starts.size() < LEAST_CHAIN) {
            starts.clear();
            lengths.clear();
        } else {
            end = reached;
        }
    }

    /** "00:00 fog", "00:05 hands" on lines of their own: each lasts until the next. */
    private void marks(List<int[]> starts, List<Seconds> lengths) {
        double reached = -1;
        for (int i = 0; i < brief.size(); i++) {
            double[] value = new double[1];
            boolean opens = i == 0 || brief.firstOfSentence(i);
            int after = opens && brief.mark(i + 1, ':') ? second(i, value) : i;
            if (after != i + 3 || value[0] <= reached || (reached < 0 && value[0] != 0)) {
                continue;
            }
            if (reached >= 0) {
                lengths.add(Seconds.of(value[0] - reached));
            }
            starts.add(new int[] {i, after});
            reached = value[0];
        }
    }

    /** The token behind "3-6" or "3 bis 6", or the same place. */
    private int range(int at, double[] range) {
        double[] value = new double[1];
        int mid = second(at, value);
        range[0] = value[0];
        if (mid == at || !(brief.mark(mid, '-') || brief.cue(Cue.RANGE, mid))) {
            return at;
        }
        int after = second(mid + 1, value);
        range[1] = value[0];
        return after == mid + 1 ? at : after;
    }

    /** Whether a token belongs to the timing of a shot, which is no length of the piece. */
    boolean holds(int token) {
        return timings.hold(token);
    }

    /** Where the last timed shot ends, in seconds, or 0. */
    double end() {
        return timings.isEmpty() ? 0 : end;
    }

    private int timing(int at, double[] range) {
        double[] value = new double[1];
        int mid = second(at, value);
        if (mid == at) {
            return at;
        }
        range[0] = value[0];
        while (mid < brief.size() && isUnit(mid)) {
            mid++;
        }
        if (!brief.mark(mid, '-') && !brief.cue(Cue.RANGE, mid)) {
            return at;
        }
        int after = second(mid + 1, value);
        if (after == mid + 1) {
            return at;
        }
        range[1] = value[0];
        boolean unit = false;
        while (after < brief.size() && isUnit(after)) {
            unit = true;
            after++;
        }
        boolean clock = brief.mark(at + 1, ':');
        boolean closed =
                brief.mark(after, ':')
                        || brief.mark(after, ')')
                        || brief.mark(after, '-')
                        || brief.mark(after, ']');
        boolean opens = at == 0 || brief.tokens[at - 1].isBreak();
        // "0-3s tap, 3-9s hands": each begins where the last one ended
        boolean follows = range[0] == end && after < brief.size() && brief.tokens[after].isWord();
        return (unit || clock) && (closed || clock || opens || follows) ? after : at;
    }

    /** 's', "sec" or the sign of seconds: 0"-4" */
    private boolean isUnit(int at) {
        String key = brief.tokens[at].key;
        boolean sign = brief.tokens[at].glued && "\"″'′”’".contains(key) && !key.isEmpty();
        return brief.is(Kind.UNIT, at) || sign;
    }

    private int second(int at, double[] value) {
        if (at >= brief.size() || !brief.tokens[at].isNumber()) {
            return at;
        }
        double first = brief.tokens[at].number;
        if (brief.mark(at + 1, ':')
                && at + 2 < brief.size()
                && brief.tokens[at + 2].isNumber()
                && brief.tokens[at + 2].glued
                && brief.tokens[at + 2].to - brief.tokens[at + 2].from == 2) {
            value[0] = first * 60 + brief.tokens[at + 2].number;
            return at + 3;
        }
        value[0] = first;
        return first <= LATEST_SECOND ? at + 1 : at;
    }
}
