package dev.shotlist.media;

import dev.shotlist.media.LookShelf.Content;
import dev.shotlist.media.TakenReferences.Entry.Here;
import dev.shotlist.media.TakenReferences.Entry.Missing;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.media.deadline.Deadline;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.intake.IntakeLimits;
import dev.shotlist.media.intake.Reference;
import dev.shotlist.media.intake.ReferenceStore;
import dev.shotlist.media.picture.PictureLook;
import dev.shotlist.media.worker.MediaWorkers;
import dev.shotlist.media.worker.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures what was taken, the same content once, whoever asks for it meanwhile, and lays key
 * frames where they are shown.
 */
final class Measuring {
    private final ReferenceStore store;
    private final MediaWorkers workers;
    private final IntakeLimits limits;
    private final Styles styles;
    private final LookShelf looks = new LookShelf();

    Measuring(ReferenceStore store, MediaWorkers workers, IntakeLimits limits, Styles styles) {
        this.store = store;
        this.workers = workers;
        this.limits = limits;
        this.styles = styles;
    }

    /**
     * Measures what was taken, side by side as far as there are workers, the same content once.
     *
     * @return an outcome for each offer, in their order
     * @throws CancellationException if the caller leaves
     */
    List<ReferenceOutcome> measure(
            TakenReferences taken,
            LookProgress progress,
            Deadline deadline,
            Cancellation cancellation) {
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Content, Future<ReferenceOutcome>> measuring = new HashMap<>();
            for (TakenReferences.Entry entry : taken.entries()) {
                if (entry instanceof Here here) {
                    measuring.computeIfAbsent(
                            Content.of(here.reference()),
                            _ ->
                                    each.submit(
                                            () -> measure(here, progress, deadline, cancellation)));
                }
            }
            List<ReferenceOutcome> outcomes = new ArrayList<>();
            for (TakenReferences.Entry entry : taken.entries()) {
                outcomes.add(
                        switch (entry) {
                            case Missing missing -> missing.outcome();
                            case Here here ->
                                    SideBySide.result(
                                                    Objects.requireNonNull(
                                                            measuring.get(
                                                                    Content.of(here.reference()))))
                                            .of(here.offer(), here.reference());
                        });
            }
            return outcomes;
        }
    }

    private ReferenceOutcome measure(
            Here here, LookProgress progress, Deadline deadline, Cancellation cancellation) {
        Reference reference = here.reference();
        try {
            Look look =
                    looks.look(
                            Content.of(reference),
                            deadline,
                            cancellation,
                            () ->
                                    look(
                                            reference,
                                            done -> progress.at(here.offer(), done),
                                            deadline,
                                            cancellation));
            progress.at(here.offer(), 1);
            if (look instanceof Look.Film film) {
                show(film);
            }
            return new ReferenceOutcome.Measured(here.offer(), reference, look);
        } catch (RuntimeException e) {
            return new ReferenceOutcome.Failed(
                    here.offer(), ReferenceFailure.of(reference.medium(), e));
        }
    }

    /** Key frames give way to others on a full disk, and are put back with their look. */
    private void show(Look.Film film) {
        for (int i = 0; i < film.frameDigests().size(); i++) {
            if (!store.shows(film.frameDigests().get(i))) {
                store.putPreview(
                        film.frameDigests().get(i), film.look().keyFrames().get(i).jpeg().bytes());
            }
        }
    }

    private Look look(
            Reference reference, Progress progress, Deadline deadline, Cancellation cancellation) {
        double seconds = limits.seconds(reference.medium());
        return switch (reference.medium()) {
            case PICTURE -> {
                PictureLook picture =
                        workers.measurePicture(reference, progress, deadline, cancellation);
                yield new Look.Picture(
                        picture,
                        styles.of(
                                picture, () -> workers.preview(reference, deadline, cancellation)));
            }
            case FILM -> {
                FilmLook film =
                        workers.measureFilm(reference, seconds, progress, deadline, cancellation);
                yield Look.Film.of(film, styles.of(film));
            }
            case SOUND ->
                    new Look.Sound(
                            workers.measureSound(
                                    reference, seconds, progress, deadline, cancellation));
        };
    }
}
