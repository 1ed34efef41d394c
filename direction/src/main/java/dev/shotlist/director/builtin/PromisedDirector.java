package dev.shotlist.director.builtin;

import dev.shotlist.defaults.Settled;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A director whose data are read aside, on another core: who only starts, or reads a brief
 * meanwhile, does not wait for them.
 */
public final class PromisedDirector implements Director {
    private final CompletableFuture<Director> coming = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Supplier<Director> making;

    /**
     * @param making reads the data; what it throws, the first one who directs is told
     */
    public PromisedDirector(Supplier<Director> making) {
        this.making = making;
    }

    /** Begins to read, where nobody has yet; the first one who directs begins otherwise. */
    public void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("director").start(this::make);
        }
    }

    private void make() {
        try {
            coming.complete(making.get());
        } catch (RuntimeException | Error e) {
            coming.completeExceptionally(e);
        }
    }

    @Override
    public Draft direct(Settled settled) {
        begin();
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
