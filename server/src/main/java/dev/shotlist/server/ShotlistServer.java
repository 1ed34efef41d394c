package dev.shotlist.server;

import dev.shotlist.Shotlist;
import dev.shotlist.brief.Refusal;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.media.worker.MediaState;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.providers.ProviderListing;
import dev.shotlist.server.access.Door;
import dev.shotlist.server.limits.ClientLimits;
import dev.shotlist.server.limits.LimitSettings;
import dev.shotlist.server.limits.WorkGate;
import dev.shotlist.server.metrics.ServerMeters;
import dev.shotlist.server.recall.PlanRecall;
import dev.shotlist.server.redis.Redis;
import dev.shotlist.server.wire.Wire;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Plans over HTTP. */
public final class ShotlistServer implements AutoCloseable {
    private final ServerSettings settings;
    private final Shotlist shotlist;
    private final String version;
    private final InstantSource clock;
    private final Instant began;
    private final Optional<Redis> redis;
    private final ClientLimits clients;
    private final Entrance entrance;
    private final @Nullable ReferenceRoom references;
    private final Departures departures = new Departures();
    private final @Nullable LanguageModels models;
    private final ServerMeters meters;
    private final Javalin javalin;

    /** Without references. */
    public ShotlistServer(
            ServerSettings settings, Shotlist shotlist, String version, InstantSource clock) {
        this(settings, ServerParts.of(shotlist), version, clock);
    }

    /**
     * @param version of the program, for health
     */
    public ShotlistServer(
            ServerSettings settings, ServerParts parts, String version, InstantSource clock) {
        settings.refuseAccidentalPublicity();
        Shotlist shotlist = parts.shotlist();
        this.meters = parts.meters();
        this.models = parts.models();
        this.settings = settings;
        this.shotlist = shotlist;
        this.version = version;
        this.clock = clock;
        this.began = clock.instant();
        this.references = parts.references();
        this.redis =
                Optional.ofNullable(settings.recall().redisUrl())
                        .map(url -> new Redis(url, meters.registry(), System::nanoTime));
        PlanRecall recall =
                PlanRecall.open(
                        settings.recall().withModels(models != null && !models.isEmpty()),
                        redis,
                        meters.registry(),
                        clock,
                        System::nanoTime);
        Bodies bodies = new Bodies(references == null ? null : references.spool());
        LimitSettings limits = settings.limits();
        this.clients =
                ClientLimits.of(limits.perMinute(), redis, meters.registry(), System::nanoTime);
        this.entrance =
                new Entrance(
                        new Door(settings.access(), settings.isLoopback()),
                        clients,
                        meters.registry());
        WorkGate gate = new WorkGate(limits.atATime(), limits.waiting());
        Planner planner = new Planner(shotlist, recall, gate, meters, System::nanoTime);
        ParseEndpoint parse = new ParseEndpoint(planner, bodies, entrance, departures);
        CacheEndpoint cache = new CacheEndpoint(recall, bodies, entrance);
        BatchEndpoint batch = new BatchEndpoint(planner, bodies, entrance, departures);
        meters.watch("shotlist.waiting", "Requests that wait for their turn", gate::waiting);
        meters.watch("shotlist.shed", "Requests sent away since the start", gate::shed);
        meters.watch("shotlist.clients", "Clients whose requests are counted", clients::clients);
        meters.watch("shotlist.cache.healthy", "1 while plans are shared", () -> shares() ? 1 : 0);
        this.javalin = Javalin.create(config -> configure(config, parse, batch, cache));
    }

    private void configure(
            JavalinConfig config, ParseEndpoint parse, BatchEndpoint batch, CacheEndpoint cache) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Bodies.LARGEST;
        config.jetty.modifyServer(server -> Wire.server(server, new ProblemErrors()));
        config.jetty.modifyHttpConfiguration(Wire::http);
        config.routes.before(context -> Exchange.begin(context, System::nanoTime));
        config.routes.after(context -> Exchange.end(context, meters, System::nanoTime));
        config.routes.before(entrance::refuseBorrowedBrowsers);
        config.routes.post("/v1/parse", parse);
        config.routes.post("/v1/parse/batch", batch);
        config.routes.post("/v1/cache/clear", cache);
        if (references != null) {
            config.routes.get(
                    "/v1/references/{digest}", new ReferenceEndpoint(references, entrance));
        }
        config.routes.get("/v1/providers", new ProviderEndpoint(models, entrance));
        config.routes.get("/metrics", this::metrics);
        config.routes.get("/v1/health", this::health);
        config.routes.get("/v1/models", this::models);
        config.routes.get(
                "/openapi.yaml", context -> file(context, "openapi.yaml", "application/yaml"));
        config.routes.get(
                "/plan.schema.json",
                context ->
                        file(
                                context,
                                "/dev/shotlist/plan/plan.schema.json",
                                "application/schema+json"));
        config.routes.get(
                "/docs",
                context -> {
                    context.header(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
                    file(context, "docs.html", "text/html; charset=utf-8");
                });
        config.routes.exception(Refusal.class, Exchange::refused);
        config.routes.exception(CancellationException.class, Exchange::left);
        config.routes.exception(HttpResponseException.class, Exchange::answered);
        config.routes.exception(Exception.class, Exchange::broke);
    }

    /**
     * @throws PortTaken where another program listens there
     */
    public void start() {
        redis.ifPresent(Redis::start);
        try {
            javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            redis.ifPresent(Redis::close);
            throw new PortTaken(settings.host(), settings.port(), e);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Where it listens, such as {@code http://127.0.0.1:8080}. */
    public String address() {
        boolean v6 = settings.host().contains(":");
        return "http://" + (v6 ? "[" + settings.host() + "]" : settings.host()) + ":" + port();
    }

    /** Whether what the settings want shared is shared. */
    private boolean shares() {
        return redis.map(Redis::healthy).orElse(true);
    }

    private void models(Context context) {
        entrance.visitor(context);
        context.contentType("application/json")
                .result(PlanJson.mapper().writeValueAsBytes(shotlist.generators().json()));
    }

    private void health(Context context) {
        long uptime = Duration.between(began, clock.instant()).toSeconds();
        Map<String, String> checks = new TreeMap<>();
        checks.put("pipeline", Health.HEALTHY);
        checks.put("cache", shares() ? Health.HEALTHY : Health.DEGRADED);
        checks.put("limits", clients.healthy() ? Health.HEALTHY : Health.DEGRADED);
        MediaState media = references == null ? null : references.looking().room().state();
        if (media != null) {
            checks.put("media", media.healthy() ? Health.HEALTHY : Health.DEGRADED);
        }
        if (models != null && !models.isEmpty()) {
            // Without any of them plans are still made, so that none is bad and not the end.
            boolean none = ProviderListing.of(models, false).noneAnswers();
            checks.put("models", none ? Health.DEGRADED : Health.HEALTHY);
        }
        Health health = Health.of(checks, version, uptime, media);
        context.contentType("application/json").result(PlanJson.mapper().writeValueAsBytes(health));
    }

    private void metrics(Context context) {
        entrance.visitor(context);
        context.contentType(ServerMeters.MEDIA_TYPE).result(meters.scrape());
    }

    private static void file(Context context, String name, String type) throws IOException {
        try (InputStream in = ShotlistServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            context.contentType(type).result(in.readAllBytes());
        }
    }

    /** Lets what is under way end, then stops. */
    @Override
    public void close() {
        javalin.stop();
        departures.close();
        redis.ifPresent(Redis::close);
    }
}
