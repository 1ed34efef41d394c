package dev.shotlist.media;

import dev.shotlist.media.TakenReferences.Entry.Here;
import dev.shotlist.media.TakenReferences.Entry.Missing;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.embedding.EmbeddingModels;
import dev.shotlist.media.embedding.StyleEmbedding;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.fetch.FetchCache;
import dev.shotlist.media.fetch.Fetcher;
import dev.shotlist.media.fetch.PublicDialer;
import dev.shotlist.media.intake.Intake;
import dev.shotlist.media.intake.IntakeLimits;
import dev.shotlist.media.intake.IntakeRefused;
import dev.shotlist.media.intake.Medium;
import dev.shotlist.media.intake.Offer;
import dev.shotlist.media.intake.ReferenceStore;
import dev.shotlist.media.intake.Taken;
import dev.shotlist.media.worker.MediaState;
import dev.shotlist.media.worker.MediaWorkers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The door to references: takes what is offered onto disk, measures it, and shows it. What fails
 * fails alone, with a code; the others go on.
 */
public final class References implements AutoCloseable {

    /** As long as a plan may be kept that shows them. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final Duration TIDYING = Duration.ofMinutes(30);

    private final Thread tidying =
            Thread.ofVirtual().name("references-tidying").unstarted(this::tidy);
    private final Intake intake;
    private final ReferenceStore store;
    private final MediaWorkers workers;
    private final IntakeLimits limits;
    private final Styles styles;
    private final Measuring measuring;

    References(
            Intake intake,
            ReferenceStore store,
            MediaWorkers workers,
            IntakeLimits limits,
            Styles styles) {
        this.intake = intake;
        this.store = store;
        this.workers = workers;
        this.limits = limits;
        this.styles = styles;
        this.measuring = new Measuring(store, workers, limits, styles);
    }

    /** Opens everything in the settings' home; starts no process yet. */
    public static References open(ReferenceSettings settings) {
        return open(settings, new PublicDialer(settings.policy()));
    }

    static References open(ReferenceSettings settings, PublicDialer dialer) {
        ReferenceStore store =
                new ReferenceStore(settings.home().resolve("references"), settings.storeBytes());
        FetchCache cache =
                new FetchCache(
                        settings.home().resolve("web"),
                        FetchCache.DEFAULT_ENTRIES,
                        Clock.systemUTC());
        Fetcher fetcher = new Fetcher(dialer, cache, settings.userAgent());
        References references =
                new References(
                        new Intake(store, fetcher, settings.limits()),
                        store,
                        new MediaWorkers(settings.home().resolve("workers"), settings.workers()),
                        settings.limits(),
                        new Styles(model(settings)));
        references.tidying.start();
        return references;
    }

    private static @Nullable StyleEmbedding model(ReferenceSettings settings) {
        Path folder = settings.styleModel();
        return folder == null
                ? null
                : EmbeddingModels.named(folder, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Takes all that is offered onto disk, side by side.
     *
     * @throws dev.shotlist.media.intake.IntakeRefused.TooMany if there is too much of it
     * @throws CancellationException if the caller leaves
     */
    public TakenReferences take(List<Offer> offers, Deadline deadline, Cancellation cancellation) {
        limits.check(offers);
        List<TakenReferences.Entry> entries = new ArrayList<>();
        boolean whole = false;
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<TakenReferences.Entry>> coming = new ArrayList<>();
            for (Offer offer : offers) {
                coming.add(each.submit(() -> take(offer, deadline, cancellation)));
            }
            RuntimeException broken = null;
            for (Future<TakenReferences.Entry> entry : coming) {
                try {
                    entries.add(SideBySide.result(entry));
                } catch (RuntimeException e) {
                    broken = e;
                }
            }
            if (broken != null) {
                throw broken;
            }
            whole = true;
            return new TakenReferences(entries);
        } finally {
            if (!whole) {
                new TakenReferences(entries).close();
            }
        }
    }

    /**
     * Measures what was taken, side by side as far as there are workers, the same content once.
     *
     * @return an outcome for each offer, in their order
     * @throws CancellationException if the caller leaves
     */
    public List<ReferenceOutcome> measure(
            TakenReferences taken,
            LookProgress progress,
            Deadline deadline,
            Cancellation cancellation) {
        return measuring.measure(taken, progress, deadline, cancellation);
    }

    /** Takes, measures and lets go. */
    public List<ReferenceOutcome> look(
            List<Offer> offers,
            LookProgress progress,
            Deadline deadline,
            Cancellation cancellation) {
        try (TakenReferences taken = take(offers, deadline, cancellation)) {
            return measure(taken, progress, deadline, cancellation);
        }
    }

    /**
     * A small JPEG of a picture that was taken, or a key frame, while it is kept.
     *
     * @throws dev.shotlist.media.worker.MediaBusy if it must be made and nobody is free to
     */
    public Optional<byte[]> preview(String digest, Deadline deadline, Cancellation cancellation) {
        Optional<byte[]> kept = store.preview(digest);
        if (kept.isPresent()) {
            return kept;
        }
        try (Taken picture = intake.taken(digest).orElse(null)) {
            if (picture == null || picture.reference().medium() != Medium.PICTURE) {
                return Optional.empty();
            }
            byte[] preview = workers.preview(picture.reference(), deadline, cancellation);
            store.putPreview(digest, preview);
            return Optional.of(preview);
        } catch (MediaRefused e) {
            return Optional.empty();
        }
    }

    /** Where pictures lie that these words describe; empty without a model that knows words. */
    public Optional<StyleVector> styleOf(String words) {
        return Optional.ofNullable(styles.of(words));
    }

    /** Why the model of styles did not do its last work; empty where it did, or there is none. */
    public Optional<String> styleProblem() {
        return Optional.ofNullable(styles.problem());
    }

    /** How the workers are, for a health check. */
    public MediaState state() {
        return workers.state();
    }

    @Override
    public void close() {
        tidying.interrupt();
        workers.close();
        styles.close();
    }

    /** What nobody has used for a day goes, in time and not only when the disk is full. */
    private void tidy() {
        try {
            while (true) {
                try {
                    store.forget(Instant.now().minus(KEPT));
                } catch (IntakeRefused.NoRoom e) {
                    // the disk refuses to delete; the next round tries again
                }
                Thread.sleep(TIDYING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private TakenReferences.Entry take(Offer offer, Deadline deadline, Cancellation cancellation) {
        try {
            return new Here(offer, intake.take(offer, deadline, cancellation));
        } catch (RuntimeException e) {
            return new Missing(
                    new ReferenceOutcome.Failed(offer, ReferenceFailure.of(offer.medium(), e)));
        }
    }
}
