package dev.shotlist.server.metrics;

import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.pipeline.Step;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The server's meters. Their labels are ours: paths as routes, statuses, steps; nothing that a
 * caller writes, which would be content in a metric and a series without end.
 */
public final class ServerMeters {
    /** What Prometheus understands of its own format. */
    public static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    /** From a kept plan to a model's slowest answer. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60)
    };

    private final PrometheusMeterRegistry registry =
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final LongSupplier nanos;

    /**
     * @param nanos a clock that only goes forward
     */
    public ServerMeters(LongSupplier nanos) {
        this.nanos = nanos;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    public MeterRegistry registry() {
        return registry;
    }

    /** Counts calls to language models among the rest; nobody traces them. */
    public Telemetry telemetry() {
        return new Telemetry(registry, ObservationRegistry.NOOP);
    }

    /**
     * @param endpoint the route, never the path that was asked for
     */
    public void exchanged(String endpoint, int status, Duration took) {
        Timer.builder("shotlist.http")
                .description("Exchanges by route and status")
                .tags("endpoint", endpoint, "status", Integer.toString(status))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    void stepped(Step step, Duration took) {
        Timer.builder("shotlist.stage")
                .description("Steps of the way from a brief to a plan")
                .tags("stage", step.toString())
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(took);
    }

    /** Times the steps of one request. */
    public StageTimes stages() {
        return new StageTimes(this, nanos);
    }

    /** A value that is looked at when somebody asks. */
    public void watch(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }

    /** Everything, in Prometheus' text format. */
    public String scrape() {
        return registry.scrape();
    }
}
