package dev.shotlist.media;

import dev.shotlist.media.intake.Offer;

/** Is told how far the measuring of each reference got, from the thread that measures it. */
@FunctionalInterface
public interface LookProgress {

    /** The share of the work on one reference that is done, 0 to 1. */
    void at(Offer offer, double done);

    /** Nobody is told. */
    static LookProgress none() {
        return (offer, done) -> {};
    }
}
