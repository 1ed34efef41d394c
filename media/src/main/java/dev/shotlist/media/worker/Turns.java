package dev.shotlist.media.worker;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.decode.MediaRefused;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a number of callers in, a number more wait in order, and sends the rest away. */
final class Turns {

    private final int mostWaiting;
    private final Queue<CompletableFuture<Boolean>> queue = new ArrayDeque<>();
    private int free;

    Turns(int atOnce, int mostWaiting) {
        this.free = atOnce;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Waits for a turn; whoever got one gives it back.
     *
     * @throws MediaBusy if too many wait, or the deadline passes
     */
    void take(Deadline deadline, Cancellation cancellation) {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        synchronized (queue) {
            if (free > 0) {
                free--;
                return;
            }
            if (queue.size() >= mostWaiting) {
                throw new MediaBusy();
            }
            queue.add(turn);
        }
        try (Cancellation.Listener _ = cancellation.onCancel(() -> turn.complete(false))) {
            if (!turn.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
                tidy();
                throw new MediaRefused(MediaRefused.Reason.CANCELLED, "the caller left");
            }
        } catch (TimeoutException e) {
            if (!turn.complete(false)) {
                give();
            }
            tidy();
            throw new MediaBusy();
        } catch (InterruptedException e) {
            if (!turn.complete(false)) {
                give();
            }
            tidy();
            Thread.currentThread().interrupt();
            throw new MediaRefused(MediaRefused.Reason.CANCELLED, "the caller was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    void give() {
        synchronized (queue) {
            for (CompletableFuture<Boolean> next = queue.poll();
                    next != null;
                    next = queue.poll()) {
                if (next.complete(true)) {
                    return;
                }
            }
            free++;
        }
    }

    int waiting() {
        synchronized (queue) {
            return queue.size();
        }
    }

    /** Takes everybody who no longer waits out of the queue. */
    private void tidy() {
        synchronized (queue) {
            queue.removeIf(CompletableFuture::isDone);
        }
    }
}
