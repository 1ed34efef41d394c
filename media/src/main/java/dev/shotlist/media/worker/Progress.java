package dev.shotlist.media.worker;

/** Is told how far a measurement got. */
@FunctionalInterface
public interface Progress {

    /** The share of the work that is done, 0 to 1. */
    void at(double done);

    /** Nobody is told. */
    static Progress none() {
        return done -> {};
    }
}
