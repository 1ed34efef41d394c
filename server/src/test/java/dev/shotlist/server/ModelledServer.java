package dev.shotlist.server;

import dev.shotlist.Assembly;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.setup.Settings;
import dev.shotlist.pipeline.PictureShelf;
import dev.shotlist.server.metrics.ServerMeters;
import java.time.InstantSource;
import java.util.Map;

/** A server with the language models that its environment names. */
final class ModelledServer implements AutoCloseable {
    private final LanguageModels models;
    private final ShotlistServer server;

    ModelledServer(Map<String, String> environment) {
        this(environment, ServerSettings.of(environment));
    }

    /**
     * @param settings of the server; the models' are in the environment
     */
    ModelledServer(Map<String, String> environment, ServerSettings settings) {
        ServerMeters meters = new ServerMeters(System::nanoTime);
        models =
                LanguageModels.from(
                        Settings.configured(environment),
                        SteadyClock.started(),
                        meters.telemetry());
        server =
                new ShotlistServer(
                        settings,
                        new ServerParts(
                                new Assembly().models(models, PictureShelf.NONE).build(),
                                null,
                                models,
                                meters),
                        "1",
                        InstantSource.system());
        server.start();
    }

    String address() {
        return server.address();
    }

    Calls calls() {
        return new Calls(server);
    }

    @Override
    public void close() {
        server.close();
        models.close();
    }
}
