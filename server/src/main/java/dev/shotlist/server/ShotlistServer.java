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
import dev.shotlist.server.limits.WorkGates;
import dev.shotlist.server.metrics.Disk;
import dev.shotlist.server.metrics.ReferenceWatch;
import dev.shotlist.server.metrics.ServerMeters;
import dev.shotlist.server.providers.SharedProviders;
import dev.shotlist.server.recall.PlanRecall;
import dev.shotlist.server.redis.Redis;
import dev.shotlist.server.wire.Wire;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Plans over HTTP. */
public final class ShotlistServer implements AutoCloseable {
    private final ServerSettings settings;
    private final Shotlist shotlist;
    private final Optional<Redis> redis;
    private final PlanRecall recall;
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
        this.references = parts.references();
        this.redis =
                Optional.ofNullable(settings.recall().redisUrl())
                        .map(url ->
                                new Redis(
                                        url,
                                        settings.recall().patience(),
                                        meters.registry(),
                                        System::nanoTime));
        share(models);
        this.recall =
                PlanRecall.open(
                        settings.recall().withModels(models != null && !models.isEmpty()),
                        redis,
                        meters.registry(),
                        clock,
                        System::nanoTime);
        Bodies bodies = new Bodies(references == null ? null : references.spool());
        LimitSettings limits = settings.limits();
        limits.refuseStrangers(settings.access().keyNames());
        this.clients = ClientLimits.of(redis, meters.registry(), System::nanoTime);
        this.entrance =
                new Entrance(
                        new Door(settings.access(), settings.isLoopback()),
                        limits,
                        clients,
                        settings.recall().patience(),
                        meters.registry());
        WorkGates gates = new WorkGates(limits, models != null && !models.isEmpty());
        ReferenceWatch sources = new ReferenceWatch(System::nanoTime);
        Planner planner = new Planner(shotlist, recall, gates, meters, sources, System::nanoTime);
        ParseEndpoint parse = new ParseEndpoint(planner, bodies, entrance, departures);
        CacheEndpoint cache = new CacheEndpoint(recall, bodies, entrance);
        BatchEndpoint batch = new BatchEndpoint(planner, bodies, entrance, departures);
        watch(gates);
        HealthEndpoint health =
                new HealthEndpoint(version, System::nanoTime, parts(sources), this::media);
        this.javalin = Javalin.create(config -> configure(config, parse, batch, cache, health));
    }

    private void share(@Nullable LanguageModels asked) {
        if (asked != null) {
            redis.ifPresent(store ->
                    asked.share(
                            new SharedProviders(
                                    store, settings.recall().patience(), meters.registry())));
        }
    }

    /** What can be looked at from outside at any time. */
    private void watch(WorkGates gates) {
        gates.byName().forEach(meters::gate);
        meters.watch("shotlist.clients", "Clients whose requests are counted", clients::clients);
        meters.watch("shotlist.cache.healthy", "1 while plans are shared", () -> shares() ? 1 : 0);
        if (references != null) {
            meters.media(this::media);
            meters.watch(
                    "shotlist.disk.free.bytes",
                    "Room for files of requests",
                    new Disk(references.spool().folder())::free);
        }
    }

    private Map<String, BooleanSupplier> parts(ReferenceWatch sources) {
        Map<String, BooleanSupplier> parts = new HashMap<>();
        parts.put("pipeline", () -> true);
        parts.put("cache", this::shares);
        parts.put("limits", clients::healthy);
        if (references != null) {
            parts.put("disk", new Disk(references.spool().folder())::isWell);
            parts.put("media", () -> references.looking().room().state().healthy());
            parts.put("references", sources::isWell);
        }
        if (models != null && !models.isEmpty()) {
            // Without any of them plans are still made, so that none is bad and not the end.
            parts.put("models", () -> !ProviderListing.of(models, false).noneAnswers());
        }
        return parts;
    }

    private @Nullable MediaState media() {
        return references == null ? null : references.looking().room().state();
    }

    private void configure(
            JavalinConfig config,
            ParseEndpoint parse,
            BatchEndpoint batch,
            CacheEndpoint cache,
            HealthEndpoint health) {
        config.startup.showJavalinBanner = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LimitSettings.LARGEST_BODY;
        config.jetty.modifyServer(server -> Wire.server(server, new ProblemErrors()));
        config.jetty.modifyHttpConfiguration(Wire::http);
        config.routes.before(context -> Exchange.begin(context, System::nanoTime));
        config.routes.after(context -> Exchange.end(context, meters, System::nanoTime));
        // Whoever asks whether it is there is answered first; reading takes a core for 0.3 s.
        config.routes.after(context -> shotlist.prepare());
        if (meters.traces().collected()) {
            HttpSpans spans = new HttpSpans(meters.traces().tracer());
            config.routes.before(spans::begin);
            config.routes.after(spans::end);
        }
        // last, since it answers and then waits for the caller
        config.routes.after(context -> LingeringClose.over(context, System::nanoTime));
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
        config.routes.get("/v1/health", health);
        config.routes.get("/v1/models", this::models);
        Documents.routes(config.routes);
        config.routes.exception(Refusal.class, Exchange::refused);
        config.routes.exception(CancellationException.class, Exchange::left);
        config.routes.exception(HttpResponseException.class, Exchange::answered);
        config.routes.exception(Exception.class, Exchange::broke);
        config.router.javaLangErrorHandler(Exchange::broke);
    }

    /**
     * @throws PortTaken where another program listens there
     */
    public void start() {
        redis.ifPresent(store -> {
            store.start();
            clients.rehearse();
            recall.rehearse();
        });
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

    private void metrics(Context context) {
        entrance.visitor(context);
        context.contentType(ServerMeters.MEDIA_TYPE).result(meters.scrape());
    }

    /** Lets what is under way end, then stops. */
    @Override
    public void close() {
        javalin.stop();
        departures.close();
        redis.ifPresent(Redis::close);
    }
}
