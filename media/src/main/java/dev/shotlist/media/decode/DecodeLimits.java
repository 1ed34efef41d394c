package dev.shotlist.media.decode;

/**
 * What decoding one reference may cost. Bytes and seconds alone do not bound it: a small file can
 * hold a thousand frames a second.
 *
 * @param maxPixels pixels of one picture or frame
 * @param maxPixelFrames pixels of a frame times frames decoded
 * @param maxFrames frames decoded
 * @param maxStreams streams in a container
 * @param maxSeconds seconds of film or sound
 * @param maxCpuSeconds CPU time of the measuring thread
 */
public record DecodeLimits(
        long maxPixels,
        long maxPixelFrames,
        long maxFrames,
        int maxStreams,
        double maxSeconds,
        double maxCpuSeconds) {
    /**
     * Limits that let every ordinary reference through: 50 megapixel photos, and two minutes of 4K
     * at 60 frames a second or ten of 1080p at 30.
     */
    public static final DecodeLimits STANDARD =
            new DecodeLimits(50_000_000, 60_000_000_000L, 40_000, 16, 600, 120);

    public DecodeLimits {
        if (maxPixels < 1
                || maxPixelFrames < 1
                || maxFrames < 1
                || maxStreams < 1
                || !(maxSeconds > 0)
                || !(maxCpuSeconds > 0)) {
            throw new IllegalArgumentException("every limit must be positive");
        }
    }
}
