package dev.shotlist.media.deadline;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells work under way that nobody wants its result; listeners run once, in the canceller. */
public final class Cancellation {

    private final Set<Listener> listeners = new LinkedHashSet<>();
    private boolean cancelled;

    /** A cancellation that nobody holds, for work that is always wanted. */
    public static Cancellation none() {
        return new Cancellation();
    }

    public void cancel() {
        Set<Listener> told;
        synchronized (listeners) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            told = new LinkedHashSet<>(listeners);
            listeners.clear();
        }
        told.forEach(listener -> listener.action.run());
    }

    public boolean cancelled() {
        synchronized (listeners) {
            return cancelled;
        }
    }

    /** Runs the action on cancellation, at once when that has already come. */
    public Listener onCancel(Runnable action) {
        Listener listener = new Listener(action);
        synchronized (listeners) {
            if (!cancelled) {
                listeners.add(listener);
                return listener;
            }
        }
        action.run();
        return listener;
    }

    /** A registered action; closing it takes the action back. */
    public final class Listener implements AutoCloseable {
        private final Runnable action;

        private Listener(Runnable action) {
            this.action = action;
        }

        @Override
        public void close() {
            synchronized (listeners) {
                listeners.remove(this);
            }
        }
    }
}
