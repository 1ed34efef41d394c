package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.List;

/** Collects the rules that gave way. */
final class Report {
    /** Times are rounded to a millisecond; that is no finding. */
    private static final double ROUNDING = 1;

    private final List<GaveWay> found = new ArrayList<>();

    List<GaveWay> found() {
        return found;
    }

    void add(TimingRule rule, int scene, int line, double by, String sentence) {
        found.add(new GaveWay(rule, scene, line, Math.round(by), sentence));
    }

    /** Where something is shorter than it must be; the sentence goes "... 1.2 s ... 1.5 s". */
    void missing(
            TimingRule rule,
            int scene,
            int line,
            double need,
            Seconds got,
            String before,
            String between) {
        double by = need - got.millis();
        if (by > ROUNDING) {
            add(rule, scene, line, by, before + got + " s" + between + seconds(need) + " s");
        }
    }

    static String seconds(double millis) {
        return Seconds.of(Math.max(0, millis) / 1000).toString();
    }
}
