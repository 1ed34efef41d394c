package dev.shotlist.cli;

import dev.shotlist.Assembly;
import dev.shotlist.pipeline.KeptPictures;
import dev.shotlist.pipeline.ReferenceLooking;
import dev.shotlist.server.PortTaken;
import dev.shotlist.server.ReferenceRoom;
import dev.shotlist.server.ServerParts;
import dev.shotlist.server.ServerSettings;
import dev.shotlist.server.ShotlistServer;
import dev.shotlist.server.log.UnhurriedErr;
import dev.shotlist.server.metrics.ServerMeters;
import dev.shotlist.server.traces.TraceSettings;
import dev.shotlist.server.traces.Traces;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The server's life from start to signal. A class of its own, so that other commands load nothing
 * of the server.
 */
final class Serving {
    private Serving() {}

    /** Returns when the server has stopped. */
    static void untilStopped(Map<String, String> environment, @Nullable Integer port)
            throws InterruptedException {
        Home.checkStyleModel(environment);
        ReferenceLooking looking = new ReferenceLooking(() -> Home.references(environment));
        Traces traces = traces(environment);
        ServerMeters meters = new ServerMeters(System::nanoTime, traces);
        ModelRoom models = ModelRoom.open(environment, meters::telemetry);
        ShotlistServer server = server(environment, port, looking, models, meters);
        try {
            server.start();
        } catch (PortTaken e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
        // From here on: what ends a start has to be read, and the process does not wait for it.
        UnhurriedErr err = UnhurriedErr.install();
        meters.log(err::lost);
        CountDownLatch stopped = new CountDownLatch(1);
        Runnable stop =
                () -> {
                    server.close();
                    models.close();
                    looking.close();
                    traces.close();
                    err.close();
                    stopped.countDown();
                };
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "shutdown"));
        System.err.println("Listening on " + server.address() + "/docs");
        stopped.await();
    }

    private static Traces traces(Map<String, String> environment) {
        try {
            return Traces.of(TraceSettings.of(environment), Version.current());
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    /**
     * @throws UsageError for settings that cannot hold
     */
    static ShotlistServer server(
            Map<String, String> environment,
            @Nullable Integer port,
            ReferenceLooking looking,
            ModelRoom models,
            ServerMeters meters) {
        try {
            ServerSettings settings = ServerSettings.of(environment);
            return new ShotlistServer(
                    port == null ? settings : settings.withPort(port),
                    new ServerParts(
                            models.into(
                                            new Assembly()
                                                    .facts(Home.facts(environment))
                                                    .looking(looking)
                                                    .later(),
                                            new KeptPictures(looking))
                                    .build(),
                            new ReferenceRoom(looking, Home.uploads(environment)),
                            models.models(),
                            meters),
                    Version.current(),
                    InstantSource.system());
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }
}
