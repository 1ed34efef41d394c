package dev.shotlist.media.worker;

/** All workers are busy and as many callers wait as may; come back later. */
public final class MediaBusy extends RuntimeException {
    MediaBusy() {
        super("every media worker is busy");
    }

    MediaBusy(String message, Throwable cause) {
        super(message, cause);
    }
}
