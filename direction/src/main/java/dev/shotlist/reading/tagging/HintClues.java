package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.Hints.Held;
import java.util.List;

/**
 * What the rules tell of each token: that it opens, fills, closes or neighbours what they found.
 */
final class HintClues {
    private final Hints hints;
    private final Clues clues = new Clues();

    private HintClues(Hints hints) {
        this.hints = hints;
    }

    static int[][] of(int tokens, Hints hints) {
        HintClues each = new HintClues(hints);
        int[][] all = new int[tokens][];
        for (int i = 0; i < tokens; i++) {
            each.rules(i);
            all[i] = each.clues.take();
        }
        return all;
    }

    private void rules(int at) {
        for (Held held : Held.values()) {
            if (!hints.has(held)) {
                continue;
            }
            List<Stretch> found = hints.of(held);
            if (found.isEmpty()) {
                held(held, "nowhere");
            }
            for (Stretch one : found) {
                edges(held, one, at);
            }
        }
    }

    private void edges(Held held, Stretch one, int at) {
        if (one.holds(at)) {
            held(held, "in");
        } else if (held.orders()) {
            held(held, at < one.start() ? "before" : "behind");
        }
        if (at == one.start()) {
            held(held, "start");
        }
        if (at == one.end() - 1) {
            held(held, "end");
        }
        if (at == one.end()) {
            held(held, "next");
        }
        if (at == one.start() - 1) {
            held(held, "right before");
        }
    }

    private void held(Held held, String where) {
        clues.add(Clue.HELD, held.name().hashCode() * 31 + where.hashCode());
    }
}
