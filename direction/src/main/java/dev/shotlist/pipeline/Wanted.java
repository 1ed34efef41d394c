package dev.shotlist.pipeline;

import dev.shotlist.media.deadline.Cancellation;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** Waits that end by interruption, ended when nobody wants their result any more. */
final class Wanted {
    private Wanted() {}

    /**
     * @param work that a thread's interruption ends
     * @throws CancellationException where it was ended so, or came too late
     */
    static <T> T whileWanted(Cancellation cancellation, Supplier<T> work) {
        Thread worker = Thread.currentThread();
        T result;
        try (var _ = cancellation.onCancel(worker::interrupt)) {
            result = work.get();
        } finally {
            if (cancellation.cancelled()) {
                // The flag was for this wait; what the thread does next is another matter.
                boolean ignored = Thread.interrupted();
            }
        }
        if (cancellation.cancelled()) {
            throw new CancellationException("nobody waits for the plan any more");
        }
        return result;
    }
}
