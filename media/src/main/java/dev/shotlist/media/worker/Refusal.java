package dev.shotlist.media.worker;

import dev.shotlist.media.decode.MediaRefused;

/** A worker's word that a reference cannot be measured. */
record Refusal(MediaRefused.Reason reason, String message) {

    private static final int MAX_MESSAGE = 300;

    MediaRefused exception() {
        return new MediaRefused(
                reason, message.substring(0, Math.min(message.length(), MAX_MESSAGE)));
    }
}
