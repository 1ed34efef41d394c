package dev.shotlist.reading.shots;

import java.util.ArrayList;
import java.util.List;

/** Tokens that say when a shot comes or how long it lasts, and nothing of the piece's length. */
final class Timings {
    private final List<int[]> stretches = new ArrayList<>();

    /** The tokens from one to before another. */
    void add(int from, int to) {
        stretches.add(new int[] {from, to});
    }

    void clear() {
        stretches.clear();
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    boolean hold(int token) {
        for (int[] one : stretches) {
            if (token >= one[0] && token < one[1]) {
                return true;
            }
        }
        return false;
    }
}
