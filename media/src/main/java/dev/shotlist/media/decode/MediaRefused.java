package dev.shotlist.media.decode;

import java.util.Objects;

/** A reference that cannot be measured, and why. */
public final class MediaRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What the sender could do about it. */
    public enum Reason {
        /** Not a picture, film or sound that is taken; send another type. */
        UNSUPPORTED,
        /** Damaged or cut short; send it again. */
        CORRUPT,
        /** Takes more pixels, frames, streams or CPU than allowed; send a smaller one. */
        TOO_COSTLY,
        /** Runs longer than allowed; send a shorter one. */
        TOO_LONG,
        /** Holds no picture or no sound where one is needed. */
        NOTHING_TO_MEASURE,
        /** The caller left. */
        CANCELLED,
        /** This machine lacks a library that the decoder needs. */
        DECODER_MISSING
    }

    private final Reason reason;

    public MediaRefused(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason);
    }

    public MediaRefused(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason);
    }

    public Reason reason() {
        return reason;
    }
}
