package dev.shotlist.server.metrics;

import dev.shotlist.pipeline.Progress;
import dev.shotlist.pipeline.Step;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Times each step by the beginning of the next; the way is walked by one thread after another. */
public final class StageTimes implements Progress {
    private final ServerMeters meters;
    private final LongSupplier nanos;
    private @Nullable Step current;
    private long began;

    StageTimes(ServerMeters meters, LongSupplier nanos) {
        this.meters = meters;
        this.nanos = nanos;
    }

    @Override
    public synchronized void begins(Step step) {
        ends();
        current = step;
        began = nanos.getAsLong();
    }

    /** The step under way was the last. */
    public synchronized void ends() {
        Step step = current;
        if (step != null) {
            meters.stepped(step, Duration.ofNanos(nanos.getAsLong() - began));
        }
        current = null;
    }
}
