package dev.shotlist.media.worker;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.deadline.Guard;
import dev.shotlist.media.decode.DecodeLimits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A worker as its parent sees it; one task at a time. */
final class WorkerProcess implements AutoCloseable {

    /** A JVM that does not speak by then on a busy machine never will. */
    private static final Duration START = Duration.ofSeconds(30);

    /** How long a task may take to notice that its caller left, before the worker is ended. */
    private static final Duration LEAVE = Duration.ofMillis(500);

    private final Process process;
    private final Stderr stderr;
    private final InputStream in;
    private final OutputStream out;
    private final Desk desk;
    private final Hello hello;
    private long tasks;
    private double cpuSeconds;
    private volatile boolean broken;

    private WorkerProcess(Process process, Desk desk) throws IOException {
        this.process = process;
        this.desk = desk;
        this.stderr = Stderr.drain(process.getErrorStream());
        this.in = new BufferedInputStream(process.getInputStream());
        this.out = process.getOutputStream();
        this.hello = greeting();
    }

    /**
     * Starts a worker and waits for its first word.
     *
     * @throws MediaWorkerLost if it does not start
     */
    static WorkerProcess start(List<String> command, Desk desk) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(desk.folder().toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.getOrDefault("PATH", "/usr/bin:/bin");
        // keys and options of the parent are none of its business
        environment.clear();
        environment.put("PATH", path);
        environment.put("MALLOC_ARENA_MAX", "2");
        Process process = null;
        try {
            process = builder.start();
            return new WorkerProcess(process, desk);
        } catch (IOException | OutOfMemoryError e) {
            // The error is Java's word for a system that gives no more threads.
            if (process != null) {
                process.destroyForcibly();
            }
            desk.clear();
            throw new MediaWorkerLost(
                    "no media worker could be started", String.valueOf(e.getMessage()), e);
        }
    }

    private Hello greeting() throws IOException {
        try (Guard _ = Guard.over(this::kill, Deadline.in(START), Cancellation.none())) {
            Frame frame = Frame.read(in);
            if (frame.kind() != Frame.Kind.HELLO) {
                throw new IOException("the worker began with " + frame.kind());
            }
            return frame.as(Hello.class);
        } catch (IOException e) {
            kill();
            throw new IOException("the worker did not start: " + stderr.lastWords(), e);
        }
    }

    Hello hello() {
        return hello;
    }

    long pid() {
        return process.pid();
    }

    boolean usable() {
        return !broken && process.isAlive();
    }

    double cpuSeconds() {
        return cpuSeconds;
    }

    /**
     * Has the worker measure a file.
     *
     * @throws dev.shotlist.media.decode.MediaRefused if the file cannot be measured
     * @throws MediaWorkerLost if the worker died or had to be ended
     */
    <T> T run(
            Task.Kind kind,
            Path file,
            DecodeLimits limits,
            Class<T> type,
            Progress progress,
            Deadline deadline,
            Cancellation cancellation) {
        long id = tasks++;
        try (Desk.Sheet sheet = desk.lay(file);
                Guard overtime = Guard.over(this::kill, deadline, Cancellation.none())) {
            Frame.write(out, Frame.Kind.TASK, new Task(id, kind, sheet.path().toString(), limits));
            try (Leaving _ = new Leaving(id, cancellation)) {
                return answer(type, progress);
            } catch (IOException e) {
                kill();
                String why =
                        overtime.ending() == Guard.Ending.TIMED_OUT
                                ? "it took too long"
                                : cancellation.cancelled() ? "the caller left" : "it died";
                throw new MediaWorkerLost(
                        "the media worker was lost: " + why, stderr.lastWords(), e);
            }
        } catch (IOException e) {
            kill();
            throw new MediaWorkerLost("the media worker was lost", stderr.lastWords(), e);
        }
    }

    private <T> T answer(Class<T> type, Progress progress) throws IOException {
        while (true) {
            Frame frame = Frame.read(in);
            switch (frame.kind()) {
                case PROGRESS -> progress.at(Math.clamp(frame.as(Double.class), 0, 1));
                case USAGE -> cpuSeconds = frame.as(Double.class);
                case REFUSAL -> throw frame.as(Refusal.class).exception(hello.problem());
                case RESULT -> {
                    return frame.as(type);
                }
                default -> throw new IOException("no message of a worker: " + frame.kind());
            }
        }
    }

    private void kill() {
        broken = true;
        process.destroyForcibly();
    }

    /** Ends the worker and waits until it is gone. */
    @Override
    public void close() {
        kill();
        process.onExit().join();
        try (in;
                out) {
            desk.clear();
        } catch (IOException e) {
            // the pipe to a dead process cannot be flushed, and is closed all the same
        }
    }

    /** Tells the worker when the caller leaves, and ends it if it does not listen. */
    private final class Leaving implements AutoCloseable {
        private final long task;
        private final Cancellation over = new Cancellation();
        private final Cancellation.Listener listener;

        Leaving(long task, Cancellation cancellation) {
            this.task = task;
            this.listener = cancellation.onCancel(this::leave);
        }

        private void leave() {
            Guard patience =
                    Guard.over(WorkerProcess.this::kill, Deadline.in(LEAVE), Cancellation.none());
            over.onCancel(patience::close);
            try {
                Frame.write(out, Frame.Kind.CANCEL, task);
            } catch (IOException e) {
                kill();
            }
        }

        @Override
        public void close() {
            listener.close();
            over.cancel();
        }
    }
}
