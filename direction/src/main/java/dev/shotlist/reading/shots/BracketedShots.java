package dev.shotlist.reading.shots;

import dev.shotlist.plan.Seconds;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Time;
import java.util.ArrayList;
import java.util.List;

/** Shots with their length in brackets: "kettle (3s), steam on the window (5s), cup (6s)". */
final class BracketedShots {
    private static final int LEAST = 3;
    private static final int LONGEST_SHOT = 20;
    private static final double LONGEST_SECONDS = 120;

    private final BriefText brief;
    private final Timings timings = new Timings();

    BracketedShots(BriefText brief) {
        this.brief = brief;
    }

    boolean read(ShotBuilder shots) {
        List<int[]> items = new ArrayList<>();
        List<Seconds> lengths = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < brief.size(); i++) {
            boolean opens = brief.mark(i, '(') && i + 1 < brief.size();
            Time time = opens ? Time.at(brief, i + 1) : null;
            boolean length =
                    time != null
                            && time.unit() == 1
                            && time.seconds() < LONGEST_SECONDS
                            && brief.mark(time.end(), ')');
            if (length && time != null) {
                items.add(new int[] {start(from, i), i});
                lengths.add(Seconds.of(time.seconds()));
                timings.add(i, time.end() + 1);
                from = time.end() + 1;
            }
        }
        boolean shot = items.stream().allMatch(item -> item[1] - item[0] <= LONGEST_SHOT);
        if (items.size() < LEAST || !shot) {
            timings.clear();
            return false;
        }
        for (int i = 0; i < items.size(); i++) {
            int[] item = items.get(i);
            shots.addCounted(item[0], item[1], lengths.get(i), i == items.size() - 1);
        }
        return shots.size() >= LEAST;
    }

    /** Behind the last mark that ends something else. */
    private int start(int from, int bracket) {
        int start = bracket;
        while (start > from
                && !brief.mark(start - 1, ':')
                && !brief.tokens[start - 1].isBreak()
                && brief.sameSentence(start - 1, bracket)) {
            start--;
        }
        return start;
    }

    /** Whether a token belongs to the length of a shot, which is no length of the piece. */
    boolean holds(int token) {
        return timings.hold(token);
    }
}
