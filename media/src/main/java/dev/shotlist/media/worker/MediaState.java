package dev.shotlist.media.worker;

import org.jspecify.annotations.Nullable;

/**
 * How the media workers are, for a health check.
 *
 * @param sandbox what shuts them in, null while that is being found out
 * @param limits what the system holds them to, null while that is being found out
 * @param workers how many live
 * @param busy how many of them measure
 * @param waiting how many callers wait for one
 * @param started how many were started since the beginning
 * @param lost how many of those crashed or had to be ended
 * @param ffmpeg the version of FFmpeg's libraries, null before the first worker, or without them
 * @param problem what is wrong or missing, null when nothing is known to be
 */
public record MediaState(
        @Nullable Sandbox sandbox,
        @Nullable SystemLimits limits,
        int workers,
        int busy,
        int waiting,
        long started,
        long lost,
        @Nullable String ffmpeg,
        @Nullable String problem) {

    /** Whether films, sound and large pictures can be measured, as far as is known. */
    public boolean healthy() {
        return problem == null;
    }
}
