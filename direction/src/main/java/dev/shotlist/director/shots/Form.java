package dev.shotlist.director.shots;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a piece of one format is told: what stays when there is room for little, who speaks, and the
 * rhythm of its lengths.
 *
 * @param told one sentence on it, for the concept
 * @param keep purposes of pictures, the most needed first; a purpose may come twice
 * @param talks scenes in which the witness speaks on camera
 * @param steps most pictures of the thing in use, one after another
 * @param least seconds from which the form works, and {@code most} up to which
 */
public record Form(
        String id,
        List<Format> formats,
        String told,
        List<Purpose> keep,
        Rhythm rhythm,
        int talks,
        int steps,
        Ending ending,
        double least,
        double most) {

    public Form {
        formats = List.copyOf(formats);
        keep = List.copyOf(keep);
    }

    boolean fits(Format format, double seconds) {
        return formats.contains(format) && seconds >= least && seconds <= most;
    }

    /** So many of the shots at most: one for each purpose to keep, then from the first on. */
    List<Shot> thinned(List<Shot> own, int count) {
        List<Shot> kept = new ArrayList<>();
        for (Purpose purpose : keep) {
            for (Shot shot : own) {
                if (kept.size() < count && shot.purpose() == purpose && !kept.contains(shot)) {
                    kept.add(shot);
                    break;
                }
            }
        }
        for (Shot shot : own) {
            if (kept.size() < count && !kept.contains(shot)) {
                kept.add(shot);
            }
        }
        return peopled(own.stream().filter(kept::contains).toList(), own);
    }

    /** Somebody who is in the story is in the short one too, in place of a like purpose. */
    private static List<Shot> peopled(List<Shot> kept, List<Shot> own) {
        if (kept.stream().anyMatch(shot -> shot.picture().showsPerson())) {
            return kept;
        }
        for (Shot other : own) {
            for (int i = 1; other.picture().showsPerson() && i < kept.size() - 1; i++) {
                if (kept.get(i).purpose() == other.purpose()) {
                    List<Shot> peopled = new ArrayList<>(kept);
                    peopled.set(i, other);
                    return peopled;
                }
            }
        }
        return kept;
    }

    /** How lengths go over the piece. */
    enum Rhythm {
        EVEN,
        /** each shorter than the one before, the last one long */
        QUICKENING,
        /** each longer */
        SLOWING,
        /** long and short in turn */
        BREATHING,
        /** short, but for one long look just after the middle */
        HELD;

        private static final double SWING = 0.35;
        private static final double BREATH = 0.22;
        private static final double LOOK = 1.9;
        private static final double REST = 0.92;
        private static final double LAST = 1.15;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Share of a scene against the mean. */
        double weight(int scene, int scenes) {
            if (scenes < 3) {
                return 1;
            }
            if (scene == scenes - 1) {
                return this == QUICKENING ? 1 + SWING : LAST;
            }
            double at = scene / (scenes - 1.0);
            return switch (this) {
                case EVEN -> 1;
                case QUICKENING -> 1 + SWING - 2 * SWING * at;
                case SLOWING -> 1 - SWING + 2 * SWING * at;
                case BREATHING -> scene % 2 == 0 ? 1 + BREATH : 1 - BREATH;
                case HELD -> scene == (int) Math.ceil(scenes * 0.58) ? LOOK : REST;
            };
        }
    }

    /** How it ends. */
    enum Ending {
        PLAIN,
        /** the last frame is the first one again: same size, same place */
        RHYME;

        @JsonValue
        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
