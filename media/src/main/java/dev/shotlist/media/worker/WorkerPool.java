package dev.shotlist.media.worker;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.deadline.Guard;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Workers that are started when they are first needed, kept warm for a while and replaced when they
 * die or have used up their CPU time.
 */
final class WorkerPool implements AutoCloseable {

    private record Idle(WorkerProcess worker, Guard reaper) {}

    private final Path desks;
    private final Natives natives;
    private final WorkerSettings settings;
    private final Turns turns;
    private final CompletableFuture<WorkerCommand> command = new CompletableFuture<>();
    private final Starting starting;
    private final Deque<Idle> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> live = new HashSet<>();
    private boolean closed;
    private long started;
    private long lost;
    private @Nullable Hello lastHello;
    private @Nullable String lastFailure;

    /** Finds out how workers are started here. */
    @FunctionalInterface
    interface Starting {
        WorkerCommand command();
    }

    WorkerPool(Path folder, WorkerSettings settings, Starting starting) {
        this.desks = folder.resolve("desks").toAbsolutePath();
        this.natives = new Natives(folder.resolve("natives").toAbsolutePath());
        this.settings = settings;
        this.starting = starting;
        this.turns = new Turns(settings.workers(), settings.waiting());
    }

    /** A worker for the caller alone, until this is closed. */
    final class Lease implements AutoCloseable {
        private final WorkerProcess worker;

        private Lease(WorkerProcess worker) {
            this.worker = worker;
        }

        WorkerProcess worker() {
            return worker;
        }

        @Override
        public void close() {
            try {
                takeBack(worker);
            } finally {
                turns.give();
            }
        }
    }

    /**
     * Lends a worker.
     *
     * @throws MediaBusy if none is free in time
     * @throws MediaWorkerLost if none can be started
     */
    Lease lend(Deadline deadline, Cancellation cancellation) {
        turns.take(deadline, cancellation);
        boolean lent = false;
        try {
            WorkerProcess worker = warm();
            Lease lease = new Lease(worker == null ? start() : worker);
            lent = true;
            return lease;
        } finally {
            if (!lent) {
                turns.give();
            }
        }
    }

    private @Nullable WorkerProcess warm() {
        while (true) {
            Idle next;
            synchronized (live) {
                next = idle.pollLast();
            }
            if (next == null) {
                return null;
            }
            next.reaper.close();
            if (next.worker.usable()) {
                return next.worker;
            }
            discard(next.worker);
        }
    }

    private WorkerProcess start() {
        WorkerCommand how = command();
        natives.prepare(how, settings);
        Desk desk = Desk.in(desks);
        WorkerProcess worker;
        try {
            worker =
                    WorkerProcess.start(
                            how.forWorker(settings, desk.folder(), natives.folder()), desk);
        } catch (MediaWorkerLost e) {
            synchronized (live) {
                lastFailure = String.valueOf(e.getMessage());
            }
            throw e;
        }
        if (worker.hello().problem() != null) {
            natives.forget();
        }
        synchronized (live) {
            started++;
            lastHello = worker.hello();
            lastFailure = null;
            if (!closed) {
                live.add(worker);
                return worker;
            }
        }
        worker.close();
        throw new MediaBusy();
    }

    private WorkerCommand command() {
        synchronized (command) {
            if (!command.isDone()) {
                command.complete(starting.command());
            }
        }
        return command.join();
    }

    private void takeBack(WorkerProcess worker) {
        boolean spent = worker.cpuSeconds() > settings.retireCpuSeconds();
        if (!spent && worker.usable()) {
            synchronized (live) {
                if (!closed) {
                    Guard reaper =
                            Guard.over(
                                    () -> reap(worker),
                                    Deadline.in(settings.idle()),
                                    Cancellation.none());
                    idle.addLast(new Idle(worker, reaper));
                    return;
                }
            }
        }
        if (!spent) {
            synchronized (live) {
                lost++;
            }
        }
        discard(worker);
    }

    private void reap(WorkerProcess worker) {
        boolean ours;
        synchronized (live) {
            ours = idle.removeIf(other -> other.worker == worker);
        }
        if (ours) {
            discard(worker);
        }
    }

    private void discard(WorkerProcess worker) {
        synchronized (live) {
            live.remove(worker);
        }
        worker.close();
    }

    MediaState state() {
        if (!command.isDone()) {
            // a health check does not wait for the trials, but begins them
            begin(this::command);
        }
        WorkerCommand how = command.getNow(null);
        synchronized (live) {
            return new MediaState(
                    how == null ? null : how.sandbox(),
                    how == null ? null : how.limits(),
                    live.size(),
                    live.size() - idle.size(),
                    turns.waiting(),
                    started,
                    lost,
                    lastHello == null ? null : lastHello.ffmpeg(),
                    lastFailure != null || lastHello == null ? lastFailure : lastHello.problem());
        }
    }

    private static void begin(Runnable trials) {
        try {
            Thread.ofPlatform().daemon().name("worker-trials").start(trials);
        } catch (OutOfMemoryError e) {
            // So Java calls it where the system gives no more threads; the next look tries again.
        }
    }

    /** Ends all workers, the busy ones too. */
    @Override
    public void close() {
        List<WorkerProcess> all;
        synchronized (live) {
            closed = true;
            idle.forEach(other -> other.reaper.close());
            idle.clear();
            all = List.copyOf(live);
            live.clear();
        }
        all.forEach(WorkerProcess::close);
    }
}
