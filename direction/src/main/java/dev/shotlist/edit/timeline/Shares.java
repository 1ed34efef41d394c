package dev.shotlist.edit.timeline;

import dev.shotlist.edit.tree.CannotApply;
import java.math.BigDecimal;
import java.util.List;

/** How scenes share a length: who gives time, who takes it, and that nobody gets too little. */
public final class Shares {
    /** Shorter than this no scene is seen, nor do generators make it. Milliseconds. */
    public static final long SHORTEST = 500;

    /** What a neighbour keeps at least when it gives time away. */
    static final long KEPT = 1000;

    /** A voice does not begin and end with the picture. */
    static final long BREATH = 300;

    private Shares() {}

    private static long total(List<Place> places) {
        return places.stream().mapToLong(place -> place.duration).sum();
    }

    /** Every scene keeps its share of the new total, and what its text needs to be read. */
    static void scale(List<Place> places, long total) {
        if (places.isEmpty()) {
            throw new CannotApply(
                    "edit_impossible", "Every scene is to keep its length, so the piece does too.");
        }
        long before = total(places);
        if (total < SHORTEST * places.size()) {
            throw tooShort(total, places.size());
        }
        long needed = places.stream().mapToLong(place -> place.floor).sum();
        if (needed > total) {
            places.forEach(place -> place.floor = SHORTEST);
            needed = SHORTEST * places.size();
        }
        long left = total;
        long leftBefore = before;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            needed -= place.floor;
            long share = Math.round((double) left * place.duration / leftBefore);
            leftBefore -= place.duration;
            place.duration =
                    i == places.size() - 1 ? left : Math.clamp(share, place.floor, left - needed);
            left -= place.duration;
        }
    }

    public static CannotApply tooShort(long total, int scenes) {
        return new CannotApply(
                "scenes_too_short",
                scenes
                        + " scenes do not fit into "
                        + BigDecimal.valueOf(total, 3).stripTrailingZeros().toPlainString()
                        + " s; each needs at least half a second.");
    }

    /** Two neighbours share what is freed; at either end the one there is takes it all. */
    static void give(List<Place> places, int before, int after, long freed) {
        Place left = before >= 0 ? places.get(before) : null;
        Place right = after < places.size() ? places.get(after) : null;
        if (left == null) {
            places.get(after).duration += freed;
        } else if (right == null) {
            left.duration += freed;
        } else {
            left.duration += freed / 2;
            right.duration += freed - freed / 2;
        }
    }

    /** Takes time from the next scene, then the one before, then from all the others. */
    static void take(List<Place> places, int index, long wanted) {
        long left = wanted;
        int[] order = {index + 1, index - 1};
        long spare = 0;
        for (int i : order) {
            if (i >= 0 && i < places.size()) {
                spare += Math.max(0, places.get(i).duration - places.get(i).least);
            }
        }
        if (spare >= wanted) {
            long taken = 0;
            for (int i : order) {
                if (i >= 0 && i < places.size()) {
                    long own = Math.max(0, places.get(i).duration - places.get(i).least);
                    long share =
                            i == order[1]
                                    ? wanted - taken
                                    : Math.round((double) wanted * own / spare);
                    boolean alone = order[1] < 0;
                    share = Math.min(own, alone ? wanted : share);
                    places.get(i).duration -= share;
                    taken += share;
                }
            }
            left -= taken;
        }
        long others = total(places) - places.get(index).duration;
        long least = SHORTEST * (places.size() - 1);
        if (others - left < least) {
            throw tooShort(others - left, places.size() - 1);
        }
        left = near(places, index, left);
        all(places, index, left);
    }

    /** Takes what each can spare, the nearest first, so that few scenes change. */
    private static long near(List<Place> places, int index, long wanted) {
        long left = wanted;
        for (int away = 1; away < places.size(); away++) {
            for (int i : new int[] {index + away, index - away}) {
                if (i >= 0 && i < places.size()) {
                    Place place = places.get(i);
                    long share = Math.min(left, Math.max(0, place.duration - place.least));
                    place.duration -= share;
                    left -= share;
                }
            }
        }
        return left;
    }

    /** Takes the rest from all others alike, down to what a scene needs to be seen. */
    private static void all(List<Place> places, int index, long wanted) {
        long left = wanted;
        for (int round = 0; left > 0 && round < places.size() + 1; round++) {
            long free = 0;
            for (int i = 0; i < places.size(); i++) {
                free += i == index ? 0 : Math.max(0, places.get(i).duration - SHORTEST);
            }
            long toTake = left;
            for (int i = 0; i < places.size() && left > 0 && free > 0; i++) {
                if (i != index) {
                    long own = Math.max(0, places.get(i).duration - SHORTEST);
                    long share = Math.min(own, Math.min(left, 1 + toTake * own / free));
                    places.get(i).duration -= share;
                    left -= share;
                }
            }
        }
    }
}
