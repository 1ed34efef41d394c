package dev.shotlist.media.worker;

import dev.shotlist.media.decode.DecodeLimits;

/**
 * What a worker is asked to do.
 *
 * @param id counts the tasks of one worker, so that a late cancellation ends no other task
 * @param kind what to measure
 * @param path the file, as the worker sees it
 * @param limits what it may cost
 */
record Task(long id, Kind kind, String path, DecodeLimits limits) {

    enum Kind {
        PICTURE,
        PREVIEW,
        FILM,
        SOUND
    }
}
