package dev.shotlist.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A time or a length in whole milliseconds, so that sums are exact. On the wire it is a number of
 * seconds. Never negative.
 */
public record Seconds(long millis) implements Comparable<Seconds> {
    public static final Seconds ZERO = new Seconds(0);

    private static final long LONGEST_MILLIS = 1_000_000_000L;

    public Seconds {
        if (millis < 0 || millis > LONGEST_MILLIS) {
            throw new IllegalArgumentException("not a time: " + millis + " ms");
        }
    }

    /** From seconds, rounded to the nearest millisecond. */
    public static Seconds of(double seconds) {
        if (Double.isNaN(seconds) || seconds < 0 || seconds * 1000 > LONGEST_MILLIS) {
            throw new IllegalArgumentException("not a time: " + seconds + " s");
        }
        return new Seconds(Math.round(seconds * 1000));
    }

    @JsonCreator
    static Seconds of(BigDecimal seconds) {
        return of(seconds.doubleValue());
    }

    /** The shortest decimal form in seconds: 2.5, 30, 0.625. */
    @JsonValue
    BigDecimal wire() {
        BigDecimal exact = BigDecimal.valueOf(millis, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact;
    }

    public double value() {
        return millis / 1000.0;
    }

    public boolean isZero() {
        return millis == 0;
    }

    public Seconds plus(Seconds other) {
        return new Seconds(millis + other.millis);
    }

    /** The difference, or zero where it would be negative. */
    public Seconds minus(Seconds other) {
        return new Seconds(Math.max(0, millis - other.millis));
    }

    @Override
    public int compareTo(Seconds other) {
        return Long.compare(millis, other.millis);
    }

    @Override
    public String toString() {
        return wire().toPlainString();
    }
}
