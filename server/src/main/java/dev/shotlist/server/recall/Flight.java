package dev.shotlist.server.recall;

import dev.shotlist.media.deadline.Cancellation;
import java.util.concurrent.CompletableFuture;

/**
 * The making of one plan, and how many wait for it; when all of them have left, it is called off.
 */
final class Flight {
    private final CompletableFuture<Recalled> landing = new CompletableFuture<>();
    private final Cancellation calledOff = new Cancellation();

    /** Whoever starts it waits for it. */
    private int waiting = 1;

    CompletableFuture<Recalled> landing() {
        return landing;
    }

    /** Tells that nobody waits any more. */
    Cancellation calledOff() {
        return calledOff;
    }

    /**
     * One more waits.
     *
     * @return false where it was called off and another must be started
     */
    synchronized boolean board() {
        if (waiting == 0) {
            return false;
        }
        waiting++;
        return true;
    }

    synchronized int waiting() {
        return waiting;
    }

    /** One of them has left. */
    void leave() {
        synchronized (this) {
            waiting--;
            if (waiting > 0) {
                return;
            }
        }
        calledOff.cancel();
    }
}
