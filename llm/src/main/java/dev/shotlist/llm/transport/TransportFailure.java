package dev.shotlist.llm.transport;

import dev.shotlist.llm.Outcome;

/** No whole reply. */
public final class TransportFailure extends RuntimeException {
    private final Outcome outcome;

    TransportFailure(Outcome outcome) {
        super(outcome.word(), null, false, false);
        this.outcome = outcome;
    }

    /**
     * {@link Outcome#UNREACHABLE} when there was no connection, {@link Outcome#TIMED_OUT} when the
     * deadline passed first, {@link Outcome#BROKEN_REPLY} when the connection ended or spoke no
     * HTTP, {@link Outcome#REPLY_TOO_LARGE} over the cap, {@link Outcome#CANCELLED} when the
     * calling thread was interrupted.
     */
    public Outcome outcome() {
        return outcome;
    }
}
