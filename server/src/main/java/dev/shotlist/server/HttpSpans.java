package dev.shotlist.server;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A span for each exchange, below the caller's where it sends one along. Never content. */
final class HttpSpans {
    private static final String SPAN = "shotlist.span";
    private static final String SCOPE = "shotlist.span-scope";
    private static final int FAULT = 500;

    /** Asked by machines all day long. */
    private static final Set<String> UNSEEN = Set.of("/v1/health", "/metrics");

    private static final TextMapGetter<Context> HEADERS =
            new TextMapGetter<>() {
                @Override
                public Iterable<String> keys(Context context) {
                    return context.headerMap().keySet();
                }

                @Override
                public @Nullable String get(@Nullable Context context, String key) {
                    return context == null ? null : context.header(key);
                }
            };

    private final Tracer tracer;

    HttpSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Opens a scope that {@link #end} closes, on the same thread. */
    @SuppressWarnings("MustBeClosedChecker")
    void begin(Context context) {
        if (UNSEEN.contains(context.path())) {
            return;
        }
        var parent =
                W3CTraceContextPropagator.getInstance()
                        .extract(io.opentelemetry.context.Context.root(), context, HEADERS);
        Span span =
                tracer.spanBuilder(context.method().name())
                        .setParent(parent)
                        .setSpanKind(SpanKind.SERVER)
                        .setAttribute("http.request.method", context.method().name())
                        .setAttribute("shotlist.request_id", Exchange.requestId(context))
                        .startSpan();
        context.attribute(SPAN, span);
        context.attribute(SCOPE, span.makeCurrent());
    }

    void end(Context context) {
        Span span = context.attribute(SPAN);
        Scope scope = context.attribute(SCOPE);
        if (span == null || scope == null) {
            return;
        }
        scope.close();
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        if (matched != null) {
            span.updateName(context.method().name() + " " + matched.path);
            span.setAttribute("http.route", matched.path);
        }
        span.setAttribute("http.response.status_code", context.statusCode());
        if (context.statusCode() >= FAULT) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
