package dev.shotlist.reading.shots;

import dev.shotlist.reading.Fact;
import dev.shotlist.reading.ShotOrder;
import dev.shotlist.reading.tagging.ShotTagger;
import dev.shotlist.reading.tagging.ShotTagger.Cut;
import dev.shotlist.reading.tagging.Stretch;
import dev.shotlist.reading.text.BriefText;
import dev.shotlist.reading.text.Cue;
import dev.shotlist.reading.text.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The shots as the learned tables see them, where they are much surer than the rules. A shot that
 * both see stays as the rules read it: they know its length and where it was asked for.
 */
final class LearnedShots {
    /**
     * Natural logarithm of how many times likelier another cut must be than the rules' own: of
     * writers whose briefs it was not taught, most orders come back whole from 0 to 1, and most
     * briefs without one stay so from 2 to 4.
     */
    private static final double SURER = 2;

    /**
     * The same where the rules found none: a wrong list takes the place of a story of the
     * director's own.
     */
    private static final double FINDING = 4;

    /** The same for a piece whose matter the brief tells: what it tells is filmed anyhow. */
    private static final double FINDING_TOLD = 6;

    /** One picture alone is noted rather than ordered. */
    private static final int LEAST = 2;

    /** Pieces whose matter a brief tells: the director films it without an order, and better. */
    private static final Set<String> TELLING =
            Set.of("explainer", "music_video", "testimonial", "trailer");

    /** Share of two stretches that must agree to be the same shot. */
    private static final double SAME = 0.7;

    private final BriefText brief;
    private final ShotBuilder shots;

    LearnedShots(BriefText brief, ShotBuilder shots) {
        this.brief = brief;
        this.shots = shots;
    }

    /**
     * Whether it takes the place of the rules' list.
     *
     * @param way in which the rules found theirs
     */
    boolean weigh(ListingWay way) {
        List<Fact<ShotOrder>> rules = new ArrayList<>(shots.shots());
        boolean backward = isBackward(rules);
        if (backward) {
            Collections.reverse(rules);
        }
        List<Stretch> ruled = new ArrayList<>();
        for (Fact<ShotOrder> one : rules) {
            Stretch rule = Objects.requireNonNull(Stretch.of(brief, one.span()));
            if (!ruled.isEmpty() && rule.start() < ruled.getLast().end()) {
                // a correction moved it: the tables know the order of the text alone
                return false;
            }
            ruled.add(rule);
        }
        Cut cut = new ShotTagger().find(brief, ruled, way.name());
        // a lone end is said beside a story, and a story that is told is filmed with the rules'
        // turns
        boolean found = ruled.size() > 1 ? !cut.shots().isEmpty() || !isTold() : isListed(cut);
        if (!found || cut.odds() < SURER || isSame(cut.shots(), ruled)) {
            return false;
        }
        take(cut.shots(), rules, ruled);
        if (ruled.isEmpty() && shots.size() < LEAST) {
            shots.cutTo(0);
            return false;
        }
        if (backward) {
            List<Fact<ShotOrder>> taken = new ArrayList<>(shots.shots());
            Collections.reverse(taken);
            shots.become(taken);
        }
        return true;
    }

    /** "It ends on X. Before that Y. The very start is Z": told from the end. */
    private static boolean isBackward(List<Fact<ShotOrder>> rules) {
        for (int i = 1; i < rules.size(); i++) {
            if (rules.get(i).span().end() > rules.get(i - 1).span().start()) {
                return false;
            }
        }
        return rules.size() > 1;
    }

    private boolean isListed(Cut cut) {
        // names alone are noted, and the director knows how each is best seen
        long pictures = cut.shots().stream().filter(shot -> shot.length() > 1).count();
        return cut.odds() >= (isTold() ? FINDING_TOLD : FINDING)
                && cut.shots().size() >= LEAST
                && pictures * 2 >= cut.shots().size();
    }

    private boolean isTold() {
        return brief.all(Kind.FORMAT).stream()
                .anyMatch(hit -> brief.isSaid(hit) && TELLING.contains(hit.value()));
    }

    /** Whether both see the same shots: then the rules know better where each begins and ends. */
    private static boolean isSame(List<Stretch> cut, List<Stretch> ruled) {
        if (cut.size() != ruled.size()) {
            return false;
        }
        for (int i = 0; i < cut.size(); i++) {
            if (!cut.get(i).meets(ruled.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void take(List<Stretch> cut, List<Fact<ShotOrder>> rules, List<Stretch> ruled) {
        shots.cutTo(0);
        for (Stretch one : cut) {
            int same = same(one, cut, ruled);
            if (same < 0) {
                if (!isAside(one) && !isMeasure(one)) {
                    shots.add(one.start(), end(one));
                }
            } else {
                shots.keep(rules.get(same));
            }
        }
    }

    /** "weighs 8.2 kg": it is said and not seen. */
    private boolean isMeasure(Stretch one) {
        int last = one.end() - 1;
        return one.length() > 1
                && brief.cue(Cue.MEASURE, last)
                && brief.tokens[last - 1].isNumber();
    }

    /** Where a shot ends: what is only said behind it is left out. */
    private int end(Stretch one) {
        for (int i = one.start() + 1; i + 1 < one.end(); i++) {
            if (brief.mark(i, ',') && isAside(new Stretch(i + 1, one.end()))) {
                return i;
            }
        }
        return one.end();
    }

    /** "sorry it's messy": said between two pictures, and names nothing that is seen. */
    private boolean isAside(Stretch one) {
        if (!brief.cue(Cue.HESITATES, one.start()) && !brief.cue(Cue.TAKES_BACK, one.start())) {
            return false;
        }
        for (int i = one.start(); i < one.end(); i++) {
            if (brief.isAny(i, Kind.THING, Kind.GOODS, Kind.PERSON, Kind.PLACE)) {
                return false;
            }
        }
        return true;
    }

    /** The rule's shot that is the same and reaches into no other; -1 for none. */
    private static int same(Stretch one, List<Stretch> cut, List<Stretch> ruled) {
        for (int i = 0; i < ruled.size(); i++) {
            Stretch rule = ruled.get(i);
            if (cut.stream().anyMatch(other -> !other.equals(one) && other.meets(rule))) {
                continue;
            }
            int shared = Math.min(one.end(), rule.end()) - Math.max(one.start(), rule.start());
            if (2 * shared >= SAME * (one.length() + rule.length())) {
                return i;
            }
        }
        return -1;
    }
}
