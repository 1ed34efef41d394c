package dev.shotlist.media.worker;

import org.jspecify.annotations.Nullable;

/** The worker died over the reference, or had to be ended: it crashed, hung or broke a limit. */
public final class MediaWorkerLost extends RuntimeException {
    MediaWorkerLost(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
