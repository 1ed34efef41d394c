package dev.shotlist.media.decode;

/** Follows a measurement from outside: is told how far it got and can end it. */
@FunctionalInterface
public interface Watch {
    /** Lets everything run to its end and keeps nothing. */
    Watch IDLE = done -> true;

    /**
     * Called every few frames.
     *
     * @param done share of the work that is done, as far as the container tells
     * @return false to end the measurement with {@link MediaRefused.Reason#CANCELLED}
     */
    boolean goesOn(double done);
}
