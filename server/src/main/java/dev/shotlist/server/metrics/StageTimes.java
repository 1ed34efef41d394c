package dev.shotlist.server.metrics;

import dev.shotlist.pipeline.Progress;
import dev.shotlist.pipeline.Step;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Times each step by the beginning of the next; the way is walked by one thread after another. */
public final class StageTimes implements Progress {
    private final ServerMeters meters;
    private final Tracer tracer;
    private final LongSupplier nanos;

    /** Of the thread that asked; steps run on others too. */
    private final Context parent = Context.current();

    private @Nullable Step current;
    private long began;
    private Span span = Span.getInvalid();

    StageTimes(ServerMeters meters, Tracer tracer, LongSupplier nanos) {
        this.meters = meters;
        this.tracer = tracer;
        this.nanos = nanos;
    }

    @Override
    public synchronized void begins(Step step) {
        ends();
        current = step;
        began = nanos.getAsLong();
        span = tracer.spanBuilder(step.toString()).setParent(parent).startSpan();
    }

    /** The step under way was the last. */
    public synchronized void ends() {
        Step step = current;
        if (step != null) {
            meters.stepped(step, Duration.ofNanos(nanos.getAsLong() - began));
            span.end();
        }
        current = null;
    }
}
