package dev.shotlist.timing;

import dev.shotlist.plan.Seconds;

/** From one time to a later one, both from the start of the piece. */
public record Stretch(Seconds start, Seconds end) {
    public Stretch {
        if (end.compareTo(start) < 0) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }

    static Stretch ofMillis(long start, long end) {
        return new Stretch(new Seconds(start), new Seconds(end));
    }

    public Seconds duration() {
        return end.minus(start);
    }
}
