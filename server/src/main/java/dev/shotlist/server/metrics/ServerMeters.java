package dev.shotlist.server.metrics;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.media.worker.MediaState;
import dev.shotlist.pipeline.Step;
import dev.shotlist.server.limits.WorkGate;
import dev.shotlist.server.traces.Traces;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    private final Traces traces;

    /** Found without building a meter's name each time. */
    private final Map<Exchanged, Timer> exchanges = new ConcurrentHashMap<>();

    private final Map<Step, Timer> steps = new ConcurrentHashMap<>();

    /** Meters hold what they count weakly. */
    private final List<Supplier<Number>> counted = new CopyOnWriteArrayList<>();

    /** A kind of exchange: a few routes by a few statuses. */
    private record Exchanged(String endpoint, int status) {}

    /**
     * Without traces.
     *
     * @param nanos a clock that only goes forward
     */
    public ServerMeters(LongSupplier nanos) {
        this(nanos, Traces.none());
    }

    /**
     * @param nanos a clock that only goes forward
     * @param traces where spans of the same things go
     */
    public ServerMeters(LongSupplier nanos, Traces traces) {
        this.nanos = nanos;
        this.traces = traces;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        // Prometheus sees no rise in a series that is born with its first count.
        for (ErrorCode code : ErrorCode.values()) {
            refusals(code);
        }
    }

    public MeterRegistry registry() {
        return registry;
    }

    /** Counts and traces calls to language models among the rest. */
    public Telemetry telemetry() {
        return new Telemetry(registry, traces.observations());
    }

    /**
     * @param endpoint the route, never the path that was asked for
     */
    public void exchanged(String endpoint, int status, Duration took) {
        exchanges
                .computeIfAbsent(
                        new Exchanged(endpoint, status),
                        kind ->
                                Timer.builder("shotlist.http")
                                        .description("Exchanges by route and status")
                                        .tags("endpoint", endpoint)
                                        .tags("status", Integer.toString(status))
                                        .serviceLevelObjectives(BUCKETS)
                                        .register(registry))
                .record(took);
    }

    void stepped(Step step, Duration took) {
        steps.computeIfAbsent(
                        step,
                        kind ->
                                Timer.builder("shotlist.stage")
                                        .description("Steps of the way from a brief to a plan")
                                        .tags("stage", step.toString())
                                        .serviceLevelObjectives(BUCKETS)
                                        .register(registry))
                .record(took);
    }

    public Traces traces() {
        return traces;
    }

    /** A plan was made with something missing, or an answer says so. */
    public void degraded(String code) {
        Counter.builder("shotlist.degraded")
                .description("Answers with a warning that something was missing, by its code")
                .tag("code", code)
                .register(registry)
                .increment();
    }

    /** A request was refused. */
    public void refused(ErrorCode code) {
        refusals(code).increment();
    }

    private Counter refusals(ErrorCode code) {
        return Counter.builder("shotlist.refused")
                .description("Problem documents by code")
                .tag("code", code.wire())
                .register(registry);
    }

    /** Times the steps of one request. */
    public StageTimes stages() {
        return new StageTimes(this, traces.tracer(), nanos);
    }

    /** The workers that measure references; nothing while there are none. */
    public void media(Supplier<@Nullable MediaState> state) {
        watch("shotlist.media.workers", "Media workers alive", of(state, MediaState::workers));
        watch("shotlist.media.busy", "Media workers that measure", of(state, MediaState::busy));
        watch(
                "shotlist.media.waiting",
                "Callers that wait for one",
                of(state, MediaState::waiting));
        count(
                "shotlist.media.lost",
                "Media workers that died or were ended",
                Tags.empty(),
                of(state, MediaState::lost));
    }

    /** Lines of the log that nobody took. */
    public void log(Supplier<Number> lost) {
        count("shotlist.log.lost", "Log lines that nobody took", Tags.empty(), lost);
    }

    /** A gate ahead of some work, by the name of what is waited for behind it. */
    public void gate(String work, WorkGate gate) {
        Tags tags = Tags.of("work", work);
        watch("shotlist.waiting", "Requests that wait for their turn", tags, gate::waiting);
        watch("shotlist.working", "Requests that are worked on", tags, gate::working);
        count("shotlist.shed", "Requests sent away", tags, gate::shed);
    }

    private static Supplier<Number> of(
            Supplier<@Nullable MediaState> state, Function<MediaState, Number> value) {
        return () -> {
            MediaState now = state.get();
            return now == null ? 0 : value.apply(now);
        };
    }

    /** A value that is looked at when somebody asks. */
    public void watch(String name, String description, Supplier<Number> value) {
        watch(name, description, Tags.empty(), value);
    }

    private void watch(String name, String description, Tags tags, Supplier<Number> value) {
        counted.add(value);
        Gauge.builder(name, value).description(description).tags(tags).register(registry);
    }

    /** A count that somebody else keeps. */
    private void count(String name, String description, Tags tags, Supplier<Number> value) {
        counted.add(value);
        FunctionCounter.builder(name, value, source -> source.get().doubleValue())
                .description(description)
                .tags(tags)
                .register(registry);
    }

    /** Everything, in Prometheus' text format. */
    public String scrape() {
        return registry.scrape();
    }
}
