package dev.shotlist.server;

import dev.shotlist.media.worker.MediaState;
import dev.shotlist.plan.PlanJson;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code GET /v1/health}: how each part is, from what is known without asking anybody. */
final class HealthEndpoint implements Handler {
    private final String version;
    private final LongSupplier nanos;
    private final long began;
    private final SortedMap<String, BooleanSupplier> parts = new TreeMap<>();
    private final Supplier<@Nullable MediaState> media;

    /**
     * @param version of the program
     * @param nanos a clock that only goes forward
     * @param parts each with whether it is well
     * @param media how those are who measure references
     */
    HealthEndpoint(
            String version,
            LongSupplier nanos,
            Map<String, BooleanSupplier> parts,
            Supplier<@Nullable MediaState> media) {
        this.version = version;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.parts.putAll(parts);
        this.media = media;
    }

    @Override
    public void handle(Context context) {
        Map<String, String> checks = new TreeMap<>();
        parts.forEach((name, well) ->
                checks.put(name, well.getAsBoolean() ? Health.HEALTHY : Health.DEGRADED));
        long uptime = Duration.ofNanos(nanos.getAsLong() - began).toSeconds();
        Health health = Health.of(checks, version, uptime, media.get());
        context.contentType("application/json").result(PlanJson.mapper().writeValueAsBytes(health));
    }
}
