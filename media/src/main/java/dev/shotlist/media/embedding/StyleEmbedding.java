package dev.shotlist.media.embedding;

import dev.shotlist.media.decode.Pixels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts pictures, and words where it knows any, into one space of styles. */
public interface StyleEmbedding extends AutoCloseable {

    StyleSpace space();

    /**
     * A vector for each picture, in their order.
     *
     * @throws EmbeddingFailed if the model cannot do it
     */
    List<StyleVector> pictures(List<Pixels> pictures);

    /**
     * Where pictures lie that these words describe; null from an embedding without words.
     *
     * @throws EmbeddingFailed if the model cannot do it
     */
    @Nullable StyleVector words(String text);

    @Override
    default void close() {}
}
