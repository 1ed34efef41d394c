package dev.shotlist.media.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A few threads of the system that write files. A virtual thread that waits for a disk keeps its
 * carrier, of which there is one for each processor: two writers on a disk that has fallen behind
 * would stop everything else in this process, answers to health checks too.
 */
public final class DiskThreads {
    /** Enough to keep a disk busy, and few enough to leave the processors to others. */
    private static final int THREADS = 4;

    private static final long IDLE_SECONDS = 30;

    private final ExecutorService threads;

    public DiskThreads() {
        // Each writer has one piece of work at a time here, so writers bound the queue.
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(
                        THREADS,
                        THREADS,
                        IDLE_SECONDS,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        Thread.ofPlatform().daemon().name("disk-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        threads = pool;
    }

    /** Something that a disk does. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does it and waits for it, to its end even where this thread is interrupted meanwhile: until
     * then the caller's buffers are in use.
     */
    public <T> T run(Work<T> work) throws IOException {
        if (!Thread.currentThread().isVirtual()) {
            return work.run();
        }
        try {
            return started(work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Failed failed) {
                throw failed.cause;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }

    private <T> CompletableFuture<T> started(Work<T> work) throws IOException {
        try {
            return CompletableFuture.supplyAsync(() -> unchecked(work), threads);
        } catch (OutOfMemoryError e) {
            // So Java calls it where the system gives no more threads, which passes as others end.
            throw new IOException("no thread could be started for the disk", e);
        }
    }

    private static <T> T unchecked(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new Failed(e);
        }
    }

    /** Carries what the disk said from one thread to the other. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient IOException cause;

        Failed(IOException cause) {
            super(null, cause, false, false);
            this.cause = cause;
        }
    }

    /** A new file, or an old one anew, that these threads write. */
    public OutputStream create(Path file) throws IOException {
        return new Written(run(() -> Files.newOutputStream(file)));
    }

    /** Whether there was such a file. */
    public boolean delete(Path file) throws IOException {
        return run(() -> Files.deleteIfExists(file));
    }

    private final class Written extends OutputStream {
        private final OutputStream out;

        Written(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            boolean ignored =
                    run(() -> {
                        out.write(bytes, from, length);
                        return true;
                    });
        }

        @Override
        public void close() throws IOException {
            boolean ignored =
                    run(() -> {
                        out.close();
                        return true;
                    });
        }
    }
}
