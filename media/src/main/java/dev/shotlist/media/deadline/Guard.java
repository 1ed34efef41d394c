package dev.shotlist.media.deadline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ends blocking work from outside, by an action such as closing its socket, when the deadline
 * passes or the caller leaves. Read timeouts cannot do that: a peer that drips bytes renews them.
 */
public final class Guard implements AutoCloseable {

    /** Why the work was ended, or that it was not. */
    public enum Ending {
        NONE,
        TIMED_OUT,
        CANCELLED
    }

    private final AtomicReference<Ending> ending = new AtomicReference<>(Ending.NONE);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable action;
    private final Cancellation.Listener listener;

    private Guard(Runnable action, Deadline deadline, Cancellation cancellation) {
        this.action = action;
        this.listener = cancellation.onCancel(() -> end(Ending.CANCELLED));
        Thread.ofVirtual().name("guard").start(() -> watch(deadline));
    }

    /** Watches until closed; runs the action at most once. */
    public static Guard over(Runnable action, Deadline deadline, Cancellation cancellation) {
        return new Guard(action, deadline, cancellation);
    }

    public Ending ending() {
        return ending.get();
    }

    private void watch(Deadline deadline) {
        try {
            while (!done.await(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS)) {
                if (deadline.expired()) {
                    end(Ending.TIMED_OUT);
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(Ending why) {
        if (done.getCount() > 0 && ending.compareAndSet(Ending.NONE, why)) {
            action.run();
        }
    }

    @Override
    public void close() {
        done.countDown();
        listener.close();
    }
}
