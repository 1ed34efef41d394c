package dev.shotlist.media.evidence;

/**
 * A stretch of a film or sound.
 *
 * @param start seconds from the beginning
 * @param end seconds from the beginning, never before the start
 */
public record Interval(double start, double end) {
    public Interval {
        if (!(start >= 0 && end >= start && Double.isFinite(end))) {
            throw new IllegalArgumentException(
                    "an interval cannot run from " + start + " to " + end);
        }
    }

    public double length() {
        return end - start;
    }
}
