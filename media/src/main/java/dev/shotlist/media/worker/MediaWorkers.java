package dev.shotlist.media.worker;

import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.PictureHeader;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.Jpeg;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.picture.Pictures;
import dev.shotlist.media.sound.SoundLook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * The door to measuring references. What native code must decode goes to a worker; small pictures,
 * which Java code reads by itself, are measured here, as many at once as there may be workers.
 */
public final class MediaWorkers implements AutoCloseable {

    /** Encoders fill the last frame of sound, which makes a minute of film a little longer. */
    private static final double PADDING_SECONDS = 0.25;

    private final WorkerSettings settings;
    private final WorkerPool pool;
    private final Turns here;

    /**
     * Threads of the system, as many as may measure or wait for it. A virtual thread that computes,
     * or reads from a process, keeps its carrier, and two of them a small machine's whole server.
     */
    private final ExecutorService hands;

    /**
     * Workers that keep their files in a folder; none is started yet.
     *
     * @param folder on the same file system as the references, which are then not copied
     */
    public MediaWorkers(Path folder, WorkerSettings settings) {
        this(
                folder,
                settings,
                () ->
                        new WorkerCommand(
                                WorkerMain.class.getName(),
                                Sandbox.detect(),
                                SystemLimits.detect(settings)));
    }

    MediaWorkers(Path folder, WorkerSettings settings, WorkerPool.Starting starting) {
        this.settings = settings;
        this.pool = new WorkerPool(folder, settings, starting);
        this.here = new Turns(settings.workers(), settings.waiting());
        this.hands =
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("measuring-", 0).factory());
    }

    /**
     * Measures a picture.
     *
     * @throws dev.shotlist.media.decode.MediaRefused if it cannot be measured
     * @throws MediaBusy if too many measure already
     * @throws MediaWorkerLost if the worker died over it
     */
    public PictureLook measurePicture(
            Reference picture, Progress progress, Deadline deadline, Cancellation cancellation) {
        byte[] bytes = read(picture.path());
        if (!PictureHeader.read(bytes).inJvm()) {
            return inWorker(
                    Task.Kind.PICTURE,
                    picture,
                    settings.limits(),
                    PictureLook.class,
                    progress,
                    deadline,
                    cancellation);
        }
        here.take(deadline, cancellation);
        try {
            return onHand(() -> Pictures.measure(bytes, settings.limits()));
        } finally {
            here.give();
        }
    }

    /** Measures a film of at most so many seconds; throws like {@link #measurePicture}. */
    public FilmLook measureFilm(
            Reference film,
            double maxSeconds,
            Progress progress,
            Deadline deadline,
            Cancellation cancellation) {
        return inWorker(
                Task.Kind.FILM,
                film,
                within(maxSeconds),
                FilmLook.class,
                progress,
                deadline,
                cancellation);
    }

    /** Measures sound of at most so many seconds; throws like {@link #measurePicture}. */
    public SoundLook measureSound(
            Reference sound,
            double maxSeconds,
            Progress progress,
            Deadline deadline,
            Cancellation cancellation) {
        return inWorker(
                Task.Kind.SOUND,
                sound,
                within(maxSeconds),
                SoundLook.class,
                progress,
                deadline,
                cancellation);
    }

    /** A small JPEG of a picture; throws like {@link #measurePicture}. */
    public byte[] preview(Reference picture, Deadline deadline, Cancellation cancellation) {
        return inWorker(
                        Task.Kind.PREVIEW,
                        picture,
                        settings.limits(),
                        Jpeg.class,
                        Progress.none(),
                        deadline,
                        cancellation)
                .bytes();
    }

    /** How the workers are; returns at once and starts none. */
    public MediaState state() {
        return pool.state();
    }

    @Override
    public void close() {
        hands.shutdown();
        pool.close();
    }

    private <T> T inWorker(
            Task.Kind kind,
            Reference reference,
            DecodeLimits limits,
            Class<T> type,
            Progress progress,
            Deadline deadline,
            Cancellation cancellation) {
        return onHand(() -> {
            try (WorkerPool.Lease lease = pool.lend(deadline, cancellation)) {
                return lease.worker()
                        .run(
                                kind,
                                reference.path(),
                                limits,
                                type,
                                progress,
                                deadline.atMost(settings.wallTime()),
                                cancellation);
            }
        });
    }

    private <T> T onHand(Callable<T> work) {
        try {
            return hands.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new MediaBusy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MediaRefused(MediaRefused.Reason.CANCELLED, "the caller was interrupted");
        }
    }

    private DecodeLimits within(double maxSeconds) {
        DecodeLimits limits = settings.limits();
        return new DecodeLimits(
                limits.maxPixels(),
                limits.maxPixelFrames(),
                limits.maxFrames(),
                limits.maxStreams(),
                maxSeconds + PADDING_SECONDS,
                limits.maxCpuSeconds());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
