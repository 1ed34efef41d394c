package dev.shotlist.media.decode;

import org.jspecify.annotations.Nullable;

/**
 * What a container says of its streams.
 *
 * @param format the container's short name
 * @param seconds its length as it says, or 0 when it does not
 * @param videoCodec null without a picture
 * @param width of the upright picture with square pixels, 0 without a picture
 * @param rotation clockwise degrees the picture is turned by
 * @param fps frames a second as it says, or 0
 * @param audioCodec null without sound
 */
public record StreamFacts(
        String format,
        double seconds,
        @Nullable String videoCodec,
        int width,
        int height,
        int rotation,
        double fps,
        @Nullable String audioCodec,
        int sampleRate,
        int channels) {}
