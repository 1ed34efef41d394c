package dev.shotlist.media.decode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Keeps count of what one measurement costs and ends it at its limits. */
final class Spending {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Packets between two looks at the clock and the watch. */
    private static final int STRIDE = 8;

    private final DecodeLimits limits;
    private final Watch watch;
    private final double expectedSeconds;
    private final long startNanos = cpuNanos();
    private long frames;
    private long pixelFrames;
    private long packets;
    private double reached;

    Spending(DecodeLimits limits, Watch watch, double expectedSeconds) {
        this.limits = limits;
        this.watch = watch;
        this.expectedSeconds = expectedSeconds;
    }

    /** Counts a decoded frame. */
    void frame(int width, int height, double time) {
        frames++;
        pixelFrames += (long) width * height;
        refuse(frames > limits.maxFrames(), "more than " + limits.maxFrames() + " frames");
        refuse(
                pixelFrames > limits.maxPixelFrames(),
                "more than " + limits.maxPixelFrames() + " pixels in all frames");
        moment(time);
    }

    /** Notes how far the decoding came. */
    void moment(double time) {
        if (time > limits.maxSeconds()) {
            throw new MediaRefused(
                    MediaRefused.Reason.TOO_LONG,
                    "longer than " + limits.maxSeconds() + " seconds");
        }
        reached = Math.max(reached, time);
    }

    void packet() {
        if (++packets % STRIDE != 0) {
            return;
        }
        refuse(
                (cpuNanos() - startNanos) / 1e9 > limits.maxCpuSeconds(),
                "takes more than " + limits.maxCpuSeconds() + " seconds of CPU");
        double done = expectedSeconds > 0 ? Math.min(1, reached / expectedSeconds) : 0;
        if (!watch.goesOn(done)) {
            throw new MediaRefused(MediaRefused.Reason.CANCELLED, "nobody waits for it any more");
        }
    }

    private static void refuse(boolean when, String message) {
        if (when) {
            throw new MediaRefused(MediaRefused.Reason.TOO_COSTLY, message);
        }
    }

    private static long cpuNanos() {
        return THREADS.isCurrentThreadCpuTimeSupported()
                ? THREADS.getCurrentThreadCpuTime()
                : System.nanoTime();
    }
}
