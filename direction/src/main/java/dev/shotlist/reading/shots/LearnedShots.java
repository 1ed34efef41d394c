package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.tagging.ShotTagger;
import dev.shotlist.reading.tagging.ShotTagger.Cut;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The shots as the learned tables see them, where they are much surer than the rules. A shot that
 * both see stays as the rules read it: they know its length and where it was asked for.
 */
final class LearnedShots {
    /**
     * Natural logarithm of how many times likelier another cut must be than the rules' own: of
     * writers whose briefs it was not taught, most orders come back whole from here to 2.
     */
    private static final double SURER = 1;

    /** Share of two stretches that must agree to be the same shot. */
    private static final double SAME = 0.7;

    private final BriefText brief;
    private final ShotBuilder shots;

    LearnedShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    /**
     * @param way in which the rules found theirs
     */
    void weigh(ListingWay way) {
        List<Fact<ShotOrder>> rules = List.copyOf(shots.shots());
        List<Stretch> ruled = new ArrayList<>();
        for (Fact<ShotOrder> one : rules) {
            Stretch rule = Objects.requireNonNull(Stretch.of(brief, one.span()));
            if (!ruled.isEmpty() && rule.start() < ruled.getLast().end()) {
                // a correction moved it: the tables know the order of the text alone
                return;
            }
            ruled.add(rule);
        }
        Cut cut = new ShotTagger().find(brief, ruled, way.name());
        if (cut.odds() < SURER) {
            return;
        }
        shots.cutTo(0);
        for (Stretch one : cut.shots()) {
            int same = same(one, ruled);
            if (same < 0) {
                shots.add(one.start(), one.end());
            } else {
                shots.keep(rules.get(same));
            }
        }
    }

    private static int same(Stretch one, List<Stretch> ruled) {
        for (int i = 0; i < ruled.size(); i++) {
            Stretch rule = ruled.get(i);
            int shared = Math.min(one.end(), rule.end()) - Math.max(one.start(), rule.start());
            if (2 * shared >= SAME * (one.length() + rule.length())) {
                return i;
            }
        }
        return -1;
    }
}
