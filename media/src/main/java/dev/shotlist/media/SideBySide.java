package dev.shotlist.media;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Work that goes on side by side, each in a virtual thread of its own. */
final class SideBySide {
    private SideBySide() {}

    /**
     * What came of a piece of it; what it threw is thrown here.
     *
     * @throws CancellationException if this thread is interrupted meanwhile
     */
    static <T> T result(Future<T> coming) {
        try {
            return coming.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the caller was interrupted");
        }
    }
}
