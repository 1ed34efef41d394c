package dev.shotlist.media.worker;

/** The worker died over the reference, or had to be ended: it crashed, hung or broke a limit. */
public final class MediaWorkerLost extends RuntimeException {
    private final String complaint;

    MediaWorkerLost(String message, String complaint, Throwable cause) {
        super(message, cause);
        this.complaint = complaint;
    }

    /** The last that it wrote to its error stream, for the operator and nobody else. */
    public String complaint() {
        return complaint;
    }
}
