package dev.shotlist.media.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.decode.DecodeLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Gives rogue workers their orders, and sees that none outlives its test. */
final class Foreman implements AutoCloseable {

    static final Duration AMPLE = Duration.ofSeconds(60);

    private final Path folder;
    private final WorkerPool pool;
    private final AtomicInteger orders = new AtomicInteger();

    Foreman(Path folder, WorkerSettings settings, Sandbox sandbox, SystemLimits limits) {
        this(folder, settings, new WorkerCommand(RogueWorker.class.getName(), sandbox, limits));
    }

    Foreman(Path folder, WorkerSettings settings, WorkerCommand command) {
        this.folder = folder;
        this.pool = new WorkerPool(folder.resolve("workers"), settings, () -> command);
    }

    static WorkerSettings settings(int workers, int waiting, Duration idle) {
        return new WorkerSettings(
                workers, waiting, idle, AMPLE, 64, 4096, 8, DecodeLimits.STANDARD);
    }

    MediaState state() {
        return pool.state();
    }

    String order(String order) {
        return order(order, AMPLE);
    }

    /** An order whose measuring, or waiting for it, may take so long. */
    String order(String order, Duration wait) {
        return order(order, wait, Cancellation.none(), Progress.none());
    }

    String order(String order, Duration wait, Cancellation cancellation, Progress progress) {
        try {
            Path file = folder.resolve("order" + orders.getAndIncrement());
            Files.writeString(file, order);
            try (WorkerPool.Lease lease = pool.lend(Deadline.in(wait), cancellation)) {
                return lease.worker()
                        .run(
                                Task.Kind.PICTURE,
                                file,
                                DecodeLimits.STANDARD,
                                String.class,
                                progress,
                                Deadline.in(wait),
                                cancellation);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    CompletableFuture<String> later(String order, Cancellation cancellation, Progress progress) {
        return CompletableFuture.supplyAsync(
                () -> order(order, AMPLE, cancellation, progress),
                task -> Thread.ofVirtual().start(task));
    }

    static void await(BooleanSupplier condition) {
        Deadline deadline = Deadline.in(AMPLE);
        while (!condition.getAsBoolean() && !deadline.expired()) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Override
    public void close() {
        pool.close();
        await(() -> !running() && desks() == 0);
    }

    /** Whether any process, in whatever namespace, still runs on this test's folder. */
    private boolean running() {
        return ProcessHandle.allProcesses()
                .anyMatch(process ->
                        process.info().commandLine().orElse("").contains(folder.toString()));
    }

    private int desks() {
        String[] desks = folder.resolve("workers/desks").toFile().list();
        return desks == null ? 0 : desks.length;
    }
}
