package dev.shotlist.llm.chain;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {
    void take(Duration length) throws InterruptedException;

    /** Puts the thread to sleep. */
    static Pause real() {
        return Thread::sleep;
    }
}
