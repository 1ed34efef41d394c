package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.Hints.Held;
import dev.shotlist.reading.text.BriefText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tells of one of the likeliest brands or products beside the others. */
final class NameClues {
    /** Steps of how much worse than the best a stretch was found, in natural logarithms. */
    private static final double STEP = 0.5;

    /** Worse by more steps than this is all the same. */
    private static final int FARTHEST = 16;

    private static final List<Held> HELD = List.of(Held.NAME, Held.PERSON, Held.PLACE, Held.SHOT);

    private final BriefText brief;
    private final Hints hints;
    private final Clues clues = new Clues();
    private final NameLooks looks;
    private final NamePlaces places;

    NameClues(BriefText brief, Hints hints) {
        this.brief = brief;
        this.hints = hints;
        looks = new NameLooks(brief, clues);
        places = new NamePlaces(brief, clues);
    }

    /**
     * @param likely best first
     */
    int[][] of(Sought sought, List<Likely> likely) {
        int[][] all = new int[likely.size()][];
        for (int i = 0; i < all.length; i++) {
            rank(likely, i);
            Stretch one = likely.get(i).stretch();
            rules(sought, one);
            if (one == null) {
                clues.add(Clue.NAMING_NONE);
                clues.add(Clue.NAMING_NONE, brief.language.name());
                clues.add(Clue.NAMING_NONE, 1 + Shapes.size(brief));
            } else {
                held(one);
                looks.tell(one);
                places.tell(one);
            }
            all[i] = clues.take();
        }
        return all;
    }

    private void rank(List<Likely> likely, int at) {
        double behind = likely.getFirst().score() - likely.get(at).score();
        for (int i = 1; i <= FARTHEST && behind >= i * STEP; i++) {
            clues.add(Clue.NAMING_BEHIND, i);
        }
        clues.add(Clue.NAMING_RANK, Math.min(3, at));
        Stretch one = likely.get(at).stretch();
        for (int i = 0; i < at && one != null; i++) {
            Stretch better = likely.get(i).stretch();
            if (better != null && better.meets(one)) {
                clues.add(Clue.NAMING_RIVAL, how(better, one));
            }
        }
    }

    private void rules(Sought sought, @Nullable Stretch one) {
        for (Sought other : Sought.values()) {
            Held rule = other.rule();
            if (!hints.has(rule)) {
                continue;
            }
            List<Stretch> found = hints.of(rule);
            int how = how(found.isEmpty() ? null : found.getFirst(), one).hashCode();
            if (other == sought) {
                clues.add(Clue.NAMING_RULE, how);
                clues.add(Clue.NAMING_RULE_SURE, how * 31 + hints.sure(rule));
            } else {
                clues.add(Clue.NAMING_OTHER_RULE, how * 31 + other.column());
            }
        }
    }

    private void held(Stretch one) {
        for (Held as : HELD) {
            for (Stretch other : hints.of(as)) {
                if (other.meets(one)) {
                    int how = how(other, one).hashCode();
                    clues.add(Clue.NAMING_HELD, as.name().hashCode() * 31 + how);
                }
            }
        }
    }

    /** How another stretch lies to one; either may be none. */
    static String how(@Nullable Stretch other, @Nullable Stretch one) {
        if (other == null) {
            return one == null ? "neither" : "none";
        }
        if (one == null) {
            return "only";
        }
        if (other.equals(one)) {
            return "is";
        }
        if (!other.meets(one)) {
            return "apart";
        }
        return one.contains(other) ? "holds" : other.contains(one) ? "within" : "meets";
    }
}
