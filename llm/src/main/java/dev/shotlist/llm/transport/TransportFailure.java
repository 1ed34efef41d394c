package dev.shotlist.llm.transport;

/** No whole reply. */
public final class TransportFailure extends RuntimeException {
    /** What went wrong. */
    public enum Cause {
        /** No connection: unknown host, refused, no TLS. */
        UNREACHABLE,
        /** The deadline passed first. */
        TIMED_OUT,
        /** The connection ended or spoke no HTTP before the reply was whole. */
        BROKEN,
        /** More bytes than the cap. */
        TOO_LARGE,
        /** The calling thread was interrupted: its caller left. */
        CANCELLED
    }

    private final Cause why;

    TransportFailure(Cause why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}
