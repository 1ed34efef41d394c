package dev.shotlist.reading.tagging;

import dev.shotlist.reading.tagging.Hints.Held;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules tell of each token: that it opens, fills, closes or neighbours what they found.
 */
final class HintClues {
    private final List<Rule> rules = new ArrayList<>();
    private final Clues clues = new Clues();

    /**
     * @param name of what the stretches are held for, as a number
     */
    private record Rule(boolean orders, int name, List<Stretch> found) {}

    private HintClues(Hints hints) {
        for (Held held : Held.values()) {
            if (hints.has(held)) {
                rules.add(new Rule(held.orders(), held.name().hashCode(), hints.of(held)));
            }
        }
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
        for (Rule rule : rules) {
            if (rule.found().isEmpty()) {
                held(rule, "nowhere");
            }
            for (Stretch one : rule.found()) {
                edges(rule, one, at);
            }
        }
    }

    private void edges(Rule rule, Stretch one, int at) {
        if (one.holds(at)) {
            held(rule, "in");
        } else if (rule.orders()) {
            held(rule, at < one.start() ? "before" : "behind");
        }
        if (at == one.start()) {
            held(rule, "start");
        }
        if (at == one.end() - 1) {
            held(rule, "end");
        }
        if (at == one.end()) {
            held(rule, "next");
        }
        if (at == one.start() - 1) {
            held(rule, "right before");
        }
    }

    private void held(Rule rule, String where) {
        clues.add(Clue.HELD, rule.name() * 31 + where.hashCode());
    }
}
