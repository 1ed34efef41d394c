package dev.shotlist.media.worker;

import dev.shotlist.media.decode.DecodeLimits;
import java.time.Duration;

/**
 * How many workers there are and what each may take.
 *
 * @param workers most child processes at once
 * @param waiting most callers who wait for one
 * @param idle how long an idle worker is kept warm
 * @param wallTime how long one measurement may take
 * @param heapMegabytes of a worker's Java heap; the decoder's own memory comes on top
 * @param addressMegabytes of all that a worker may map, where the system can limit it
 * @param fileMegabytes of the largest file that a worker may write, where the system can limit it
 * @param limits what decoding one reference may cost
 */
public record WorkerSettings(
        int workers,
        int waiting,
        Duration idle,
        Duration wallTime,
        int heapMegabytes,
        int addressMegabytes,
        int fileMegabytes,
        DecodeLimits limits) {

    /** Two decode at once on a small machine; eight requests with a film each may wait. */
    public static final WorkerSettings STANDARD =
            new WorkerSettings(
                    2,
                    16,
                    Duration.ofMinutes(2),
                    Duration.ofSeconds(90),
                    384,
                    6144,
                    64,
                    DecodeLimits.STANDARD);

    public WorkerSettings {
        boolean sound =
                workers > 0
                        && waiting >= 0
                        && idle.isPositive()
                        && wallTime.isPositive()
                        && heapMegabytes > 0
                        && addressMegabytes > heapMegabytes
                        && fileMegabytes > 0;
        if (!sound) {
            throw new IllegalArgumentException("worker settings out of range");
        }
    }

    /**
     * The CPU seconds after which a worker is replaced: the system's limit holds for its whole
     * life, so one that has used up a good part of it takes no further task.
     */
    long retireCpuSeconds() {
        return (long) Math.ceil(10 * limits.maxCpuSeconds());
    }

    /** The CPU seconds at which the system ends a worker, whatever it is doing. */
    long lastCpuSecond() {
        return retireCpuSeconds() + (long) Math.ceil(2 * limits.maxCpuSeconds());
    }
}
