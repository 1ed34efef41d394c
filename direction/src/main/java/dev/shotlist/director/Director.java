package dev.shotlist.director;

import dev.shotlist.defaults.Settled;

/** The creative step. Every implementation passes the same contract tests. */
@FunctionalInterface
public interface Director {
    /** From settled facts to a direction and its scenes; the arithmetic comes after. */
    Draft direct(Settled settled);
}
