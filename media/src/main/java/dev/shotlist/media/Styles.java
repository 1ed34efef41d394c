package dev.shotlist.media;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.decode.StillDecoder;
import dev.shotlist.media.embedding.EmbeddingFailed;
import dev.shotlist.media.embedding.StyleEmbedding;
import dev.shotlist.media.embedding.StyleVector;
import dev.shotlist.media.film.FilmLook;
import dev.shotlist.media.film.KeyFrame;
import dev.shotlist.media.picture.PictureLook;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where looks lie among others: by the model that the user named, else by the descriptor that every
 * look comes with. A model that fails costs no reference: the descriptor stands in, and the problem
 * is kept to be told.
 */
final class Styles implements AutoCloseable {
    /** Longer side that a model is shown; none looks at more. */
    private static final int SIDE = 512;

    private final @Nullable StyleEmbedding model;

    /** A model takes the memory of one run and all the cores: one at a time. */
    private final Semaphore turns = new Semaphore(1);

    private volatile @Nullable String problem;

    /**
     * @param model null for the descriptor alone
     */
    Styles(@Nullable StyleEmbedding model) {
        this.model = model;
    }

    /** Why the model did not do its last work; null where it did, or there is none. */
    @Nullable String problem() {
        return problem;
    }

    /**
     * @param jpeg the picture small, asked for only where a model looks at it
     */
    StyleVector of(PictureLook look, Supplier<byte[]> jpeg) {
        List<StyleVector> embedded =
                model == null ? null : run(it -> it.pictures(List.of(pixels(jpeg.get()))));
        return embedded == null ? look.style() : embedded.getFirst();
    }

    List<StyleVector> of(FilmLook film) {
        List<StyleVector> embedded = model == null ? null : run(it -> it.pictures(frames(film)));
        return embedded == null
                ? film.keyFrames().stream().map(frame -> frame.look().style()).toList()
                : embedded;
    }

    /** Where pictures lie that the words describe; null where nobody knows. */
    @Nullable StyleVector of(String words) {
        return run(it -> it.words(words));
    }

    private <T> @Nullable T run(Function<StyleEmbedding, @Nullable T> work) {
        StyleEmbedding by = model;
        if (by == null) {
            return null;
        }
        turns.acquireUninterruptibly();
        try {
            T done = work.apply(by);
            problem = null;
            return done;
        } catch (EmbeddingFailed e) {
            problem = e.getMessage();
            return null;
        } finally {
            turns.release();
        }
    }

    private static List<Pixels> frames(FilmLook film) {
        List<Pixels> frames = new ArrayList<>();
        for (KeyFrame frame : film.keyFrames()) {
            frames.add(pixels(frame.jpeg().bytes()));
        }
        return frames;
    }

    private static Pixels pixels(byte[] jpeg) {
        return StillDecoder.decode(jpeg, DecodeLimits.STANDARD, SIDE).first();
    }

    @Override
    public void close() {
        if (model != null) {
            model.close();
        }
    }
}
