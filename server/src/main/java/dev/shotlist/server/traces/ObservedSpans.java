package dev.shotlist.server.traces;

import dev.shotlist.llm.telemetry.GenAi;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.List;
import java.util.Objects;

/** A span for each observation, below the span of the thread that began it. */
final class ObservedSpans implements ObservationHandler<Observation.Context> {
    private static final String ERROR = "error.type";

    private final Tracer tracer;

    ObservedSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return true;
    }

    @Override
    public void onStart(Observation.Context context) {
        String name = Objects.requireNonNullElse(context.getContextualName(), context.getName());
        context.put(
                Span.class,
                tracer.spanBuilder(Objects.requireNonNullElse(name, "observation"))
                        .setSpanKind(SpanKind.CLIENT)
                        .startSpan());
    }

    @Override
    public void onStop(Observation.Context context) {
        Span span = context.get(Span.class);
        if (span == null) {
            return;
        }
        context.getAllKeyValues()
                .forEach(value -> {
                    describe(span, value.getKey(), value.getValue());
                    if (value.getKey().equals(ERROR)) {
                        span.setStatus(StatusCode.ERROR);
                    }
                });
        span.end();
    }

    /** With the type that the conventions give it. */
    private static void describe(Span span, String key, String value) {
        if (GenAi.isNumber(key)) {
            span.setAttribute(key, Long.parseLong(value));
        } else if (GenAi.isList(key)) {
            span.setAttribute(AttributeKey.stringArrayKey(key), List.of(value));
        } else {
            span.setAttribute(key, value);
        }
    }
}
