package dev.shotlist.reading.tagging;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules hold stretches of a brief for: evidence beside the words themselves. */
public final class Hints {
    /** What a stretch is held for. */
    public enum Held {
        NAME(false),
        PERSON(false),
        PLACE(false),
        BRAND(true),
        PRODUCT(true),
        AUDIENCE(true),
        SHOT(true);

        private final boolean orders;

        Held(boolean orders) {
            this.orders = orders;
        }

        /** Whether it tells something that a token stands before or behind it. */
        boolean orders() {
            return orders;
        }
    }

    private final Map<Held, List<Stretch>> stretches = new EnumMap<>(Held.class);

    private final Map<Held, Double> sure = new EnumMap<>(Held.class);

    public Hints put(Held as, List<Stretch> found) {
        stretches.put(as, List.copyOf(found));
        return this;
    }

    /**
     * @param confidence of the rules, 0 to 1
     */
    public Hints put(Held as, Stretch found, double confidence) {
        sure.put(as, confidence);
        return put(as, List.of(found));
    }

    /** How sure the rules are, in tenths; 0 where they do not tell. */
    int sure(Held as) {
        return (int) Math.round(sure.getOrDefault(as, 0.0) * 10);
    }

    /** As if the rules had not been asked for what is sought: they know these briefs by heart. */
    Hints unasked() {
        for (Sought sought : Sought.values()) {
            stretches.remove(sought.rule());
            sure.remove(sought.rule());
        }
        return this;
    }

    /** Whether the rules were asked at all. */
    boolean has(Held as) {
        return stretches.containsKey(as);
    }

    List<Stretch> of(Held as) {
        return stretches.getOrDefault(as, List.of());
    }
}
