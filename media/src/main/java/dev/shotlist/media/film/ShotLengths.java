package dev.shotlist.media.film;

/**
 * How long a film's shots are, in seconds.
 *
 * @param deviation standard deviation
 */
public record ShotLengths(
        int count, double mean, double median, double shortest, double longest, double deviation) {
    public ShotLengths {
        if (count < 1 || !(shortest <= longest)) {
            throw new IllegalArgumentException("a film has at least one shot");
        }
    }
}
