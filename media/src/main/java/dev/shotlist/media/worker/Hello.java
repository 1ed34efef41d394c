package dev.shotlist.media.worker;

import org.jspecify.annotations.Nullable;

/**
 * A worker's first word.
 *
 * @param ffmpeg the version of FFmpeg's libraries, null when they do not load
 * @param problem what is missing for them to load, null when they do
 */
record Hello(@Nullable String ffmpeg, @Nullable String problem) {}
