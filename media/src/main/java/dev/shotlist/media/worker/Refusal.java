package dev.shotlist.media.worker;

import dev.shotlist.media.decode.MediaRefused;
import org.jspecify.annotations.Nullable;

/** A worker's word that a reference cannot be measured. */
record Refusal(MediaRefused.Reason reason, String message) {

    private static final int MAX_MESSAGE = 300;

    /** As the caller hears it; what the worker said at its start tells best what is missing. */
    MediaRefused exception(@Nullable String missing) {
        String text =
                reason == MediaRefused.Reason.DECODER_MISSING && missing != null
                        ? missing
                        : message;
        return new MediaRefused(reason, text.substring(0, Math.min(text.length(), MAX_MESSAGE)));
    }
}
