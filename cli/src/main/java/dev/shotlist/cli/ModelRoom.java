package dev.shotlist.cli;

import dev.shotlist.Assembly;
import dev.shotlist.llm.SteadyClock;
import dev.shotlist.llm.setup.LanguageModels;
import dev.shotlist.llm.setup.Settings;
import dev.shotlist.llm.telemetry.Telemetry;
import dev.shotlist.pipeline.Directors;
import dev.shotlist.pipeline.PictureShelf;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The language models that the environment configures, if it does. Without any, nothing of what it
 * takes to call one is loaded.
 */
final class ModelRoom implements AutoCloseable {
    private final @Nullable LanguageModels models;

    private ModelRoom(@Nullable LanguageModels models) {
        this.models = models;
    }

    static ModelRoom open(Map<String, String> environment) {
        return open(environment, Telemetry::none);
    }

    /**
     * @param telemetry asked for where there are models
     * @throws UsageError naming the setting that cannot be used
     */
    static ModelRoom open(Map<String, String> environment, Supplier<Telemetry> telemetry) {
        try {
            Settings settings = Settings.configured(environment);
            return new ModelRoom(
                    settings.callsSomebody()
                            ? LanguageModels.from(settings, SteadyClock.started(), telemetry.get())
                            : null);
        } catch (IllegalArgumentException e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    @Nullable LanguageModels models() {
        return models;
    }

    /**
     * @param shelf shows pictures to models that see
     */
    Assembly into(Assembly assembly, PictureShelf shelf) {
        LanguageModels there = models;
        return there == null
                ? assembly.directors(Directors::unconfigured)
                : assembly.models(there, shelf);
    }

    @Override
    public void close() {
        LanguageModels there = models;
        if (there != null) {
            there.close();
        }
    }
}
