package dev.shotlist.media.evidence;

/** Checks for figures that are shares of a whole, 0 to 1. */
public final class Share {
    private Share() {}

    /** Returns the value, or refuses it when it is not a number from 0 to 1. */
    public static double checked(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie in 0..1 and is " + value);
        }
        return value;
    }

    /** Returns the nearest share; what is not a number counts as nothing. */
    public static double clamped(double value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }
}
