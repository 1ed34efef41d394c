package dev.shotlist.media.fetch;

import org.jspecify.annotations.Nullable;

/** Why something could not be fetched, named for what the caller can do about it. */
public abstract sealed class FetchFailure extends RuntimeException {

    private FetchFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The URL is malformed, not allowed, or leads to an address that is not public. */
    public static final class Blocked extends FetchFailure {
        public Blocked(String message) {
            super(message, null);
        }
    }

    /** The other server failed: unknown host, bad TLS, a refusal, a reset, an error status. */
    public static final class Failed extends FetchFailure {
        public Failed(String message) {
            super(message, null);
        }

        public Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The deadline over the whole exchange passed. */
    public static final class TimedOut extends FetchFailure {
        public TimedOut(String message) {
            super(message, null);
        }
    }

    /** The body is larger than the caller takes. */
    public static final class TooLarge extends FetchFailure {
        public TooLarge(String message) {
            super(message, null);
        }
    }

    /** The caller left. */
    public static final class Cancelled extends FetchFailure {
        public Cancelled() {
            super("the caller left", null);
        }
    }
}
