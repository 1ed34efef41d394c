package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A tempo in beats per minute, from 30 to 300. */
public record Bpm(@JsonValue double value) implements Comparable<Bpm> {
    public static final double SLOWEST = 30;
    public static final double FASTEST = 300;

    public Bpm {
        if (!(value >= SLOWEST && value <= FASTEST)) {
            throw new IllegalArgumentException("a tempo is 30 to 300 bpm, not " + value);
        }
    }

    @JsonCreator
    public static Bpm of(double value) {
        return new Bpm(value);
    }

    /** Length of one beat in milliseconds, not rounded. */
    public double beatMillis() {
        return 60_000 / value;
    }

    @Override
    public int compareTo(Bpm other) {
        return Double.compare(value, other.value);
    }
}
