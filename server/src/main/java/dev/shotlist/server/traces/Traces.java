package dev.shotlist.server.traces;

import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporterBuilder;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans and sends them in the background. A collector that is slow or gone costs spans and
 * never an answer: what does not fit the queue is dropped.
 */
public final class Traces implements AutoCloseable {
    private static final String NAME = "dev.shotlist";
    private static final String PATH = "v1/traces";

    /** Often enough to be looked at while it happens. */
    private static final Duration EACH = Duration.ofSeconds(1);

    private static final Duration LONGEST_SENDING = Duration.ofSeconds(5);

    private final @Nullable SdkTracerProvider provider;
    private final Tracer tracer;
    private final ObservationRegistry observations;

    private Traces(@Nullable SdkTracerProvider provider) {
        this.provider = provider;
        this.tracer = (provider == null ? TracerProvider.noop() : provider).get(NAME);
        if (provider == null) {
            this.observations = ObservationRegistry.NOOP;
        } else {
            this.observations = ObservationRegistry.create();
            observations.observationConfig().observationHandler(new ObservedSpans(tracer));
        }
    }

    /** Nobody collects. */
    public static Traces none() {
        return new Traces(null);
    }

    /**
     * @param version of the program
     */
    public static Traces of(TraceSettings settings, String version) {
        URI endpoint = settings.endpoint();
        if (endpoint == null) {
            return none();
        }
        OtlpHttpSpanExporterBuilder exporter =
                OtlpHttpSpanExporter.builder()
                        .setEndpoint(endpoint.resolve(PATH).toString())
                        .setTimeout(LONGEST_SENDING);
        settings.headers().forEach(exporter::addHeader);
        Attributes who =
                Attributes.builder()
                        .put("service.name", settings.service())
                        .put("service.version", version)
                        .build();
        return new Traces(
                SdkTracerProvider.builder()
                        .setResource(Resource.getDefault().merge(Resource.create(who)))
                        .addSpanProcessor(
                                BatchSpanProcessor.builder(exporter.build())
                                        .setScheduleDelay(EACH)
                                        .build())
                        .build());
    }

    /** Whether anybody collects. */
    public boolean collected() {
        return provider != null;
    }

    public Tracer tracer() {
        return tracer;
    }

    /** For what is observed by Micrometer, such as calls to language models. */
    public ObservationRegistry observations() {
        return observations;
    }

    /** Sends what is left, for a few seconds at most. */
    @Override
    public void close() {
        if (provider != null) {
            var ignored =
                    provider.shutdown().join(LONGEST_SENDING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
