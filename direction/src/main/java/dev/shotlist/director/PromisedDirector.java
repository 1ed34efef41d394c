package dev.shotlist.director;

import dev.shotlist.defaults.Settled;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * A director whose data are still being read, on another core: who only starts, or reads a brief
 * meanwhile, does not wait for them.
 */
public final class PromisedDirector implements Director {
    private final CompletableFuture<Director> coming = new CompletableFuture<>();

    /**
     * Begins at once.
     *
     * @param making reads the data; what it throws, the first one who directs is told
     */
    public PromisedDirector(Supplier<Director> making) {
        Thread.ofPlatform()
                .daemon()
                .name("director")
                .start(() -> {
                    try {
                        coming.complete(making.get());
                    } catch (RuntimeException | Error e) {
                        coming.completeExceptionally(e);
                    }
                });
    }

    @Override
    public Draft direct(Settled settled) {
        return made().direct(settled);
    }

    private Director made() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
