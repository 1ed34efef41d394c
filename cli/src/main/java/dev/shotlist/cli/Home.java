package dev.shotlist.cli;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.media.ReferenceSettings;
import dev.shotlist.media.References;
import dev.shotlist.media.embedding.EmbeddingFailed;
import dev.shotlist.media.embedding.EmbeddingModels;
import dev.shotlist.media.fetch.DialPolicy;
import dev.shotlist.server.upload.Spool;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder for state and caches: {@code SHOTLIST_HOME}, else the system's place for caches. */
final class Home {
    private Home() {}

    static Path of(Map<String, String> environment) {
        String named = environment.get("SHOTLIST_HOME");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String caches = environment.get("XDG_CACHE_HOME");
        return caches != null && !caches.isBlank()
                ? Path.of(caches, "shotlist")
                : Path.of(System.getProperty("user.home"), ".cache", "shotlist");
    }

    /** Where files lie there that come with requests, until these are answered. */
    static Spool uploads(Map<String, String> environment) {
        Path home = of(environment);
        try {
            return Spool.in(home.resolve("uploads"), Spool.USUAL_BYTES);
        } catch (UncheckedIOException e) {
            throw new UsageError(
                    home + " cannot be written; SHOTLIST_HOME names the folder to use instead.");
        }
    }

    /** The media room in that folder. */
    static References references(Map<String, String> environment) {
        boolean closed =
                environment.getOrDefault("ALLOW_PRIVATE_REFERENCES", "false").equals("true");
        try {
            return References.open(
                    ReferenceSettings.standard(of(environment))
                            .with(closed ? DialPolicy.CLOSED_NETWORK : DialPolicy.PUBLIC)
                            .withStyleModel(styleModel(environment)));
        } catch (EmbeddingFailed e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Opens the model of styles once, so that a server that cannot does not start.
     *
     * @throws UsageError if it is named and no model
     */
    static void checkStyleModel(Map<String, String> environment) {
        Path folder = styleModel(environment);
        if (folder == null) {
            return;
        }
        try {
            EmbeddingModels.named(folder, 1).close();
        } catch (EmbeddingFailed e) {
            throw new UsageError(String.valueOf(e.getMessage()));
        }
    }

    /** The folder of an exported CLIP model; null where none is named. */
    private static @Nullable Path styleModel(Map<String, String> environment) {
        String folder = environment.get("SHOTLIST_CLIP_MODEL");
        return folder == null || folder.isBlank() ? null : Path.of(folder);
    }

    /** The user's data files in {@code SHOTLIST_HOME/facts} before ours. */
    static FactFiles facts(Map<String, String> environment) {
        return FactFiles.ofHome(environment.get("SHOTLIST_HOME"));
    }
}
