package dev.shotlist.clip;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.embedding.EmbeddingFailed;
import dev.shotlist.media.embedding.StyleEmbedding;
import dev.shotlist.media.embedding.StyleSpace;
import dev.shotlist.media.embedding.StyleVector;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A CLIP model that the user names, run by ONNX Runtime: pictures and words in one space (Radford
 * and others 2021). Both towers are read when first used and kept.
 */
final class ClipEmbedding implements StyleEmbedding {
    /** Pictures that go through the model together; more take memory and no less time. */
    private static final int BATCH = 8;

    /** Tokens of a text, as CLIP was trained. */
    private static final int CONTEXT = 77;

    /** Photographs of unlike things come to 0.4 to 0.6 in CLIP's spaces, of one set to 0.8. */
    private static final double SAME_LOOK = 0.55;

    private final ClipFiles files;
    private final Preprocessing preprocessing;
    private final BytePairs tokenizer;
    private final int threads;
    private final StyleSpace space;
    private @Nullable OrtSession vision;
    private @Nullable OrtSession text;

    private ClipEmbedding(ClipFiles files, int threads) {
        this.files = files;
        this.preprocessing = Preprocessing.read(files.preprocessor());
        this.tokenizer = BytePairs.read(files.tokenizer());
        this.threads = threads;
        this.space = new StyleSpace("clip:" + files.folder().getFileName(), SAME_LOOK);
    }

    /**
     * Opens a model's folder; the towers themselves are read later.
     *
     * @param threads that one picture may use
     * @throws EmbeddingFailed if a file is missing or wrong
     */
    static ClipEmbedding open(Path folder, int threads) {
        return new ClipEmbedding(ClipFiles.in(folder), threads);
    }

    @Override
    public StyleSpace space() {
        return space;
    }

    @Override
    public List<StyleVector> pictures(List<Pixels> pictures) {
        List<StyleVector> vectors = new ArrayList<>();
        for (int from = 0; from < pictures.size(); from += BATCH) {
            vectors.addAll(batch(pictures.subList(from, Math.min(pictures.size(), from + BATCH))));
        }
        return vectors;
    }

    private List<StyleVector> batch(List<Pixels> pictures) {
        int side = preprocessing.crop();
        FloatBuffer planes = FloatBuffer.allocate(pictures.size() * 3 * side * side);
        pictures.forEach(picture -> preprocessing.put(picture, planes));
        planes.rewind();
        try {
            OrtSession session = vision();
            try (OnnxTensor in =
                    OnnxTensor.createTensor(
                            OrtEnvironment.getEnvironment(),
                            planes,
                            new long[] {pictures.size(), 3, side, side})) {
                String name = session.getInputNames().iterator().next();
                return run(session, Map.of(name, in), "image_embeds", pictures.size());
            }
        } catch (OrtException e) {
            throw new EmbeddingFailed(files.vision() + " cannot be run: " + e.getMessage(), e);
        }
    }

    @Override
    public StyleVector words(String words) {
        long[] mask = new long[CONTEXT];
        long[] tokens = tokenizer.tokens(words, mask);
        long[] shape = {1, CONTEXT};
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try {
            OrtSession session = text();
            try (OnnxTensor ids =
                            OnnxTensor.createTensor(environment, LongBuffer.wrap(tokens), shape);
                    OnnxTensor counts =
                            OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape)) {
                Map<String, OnnxTensor> in = new HashMap<>();
                in.put("input_ids", ids);
                if (session.getInputNames().contains("attention_mask")) {
                    in.put("attention_mask", counts);
                }
                return run(session, in, "text_embeds", 1).getFirst();
            }
        } catch (OrtException e) {
            throw new EmbeddingFailed(files.text() + " cannot be run: " + e.getMessage(), e);
        }
    }

    private List<StyleVector> run(
            OrtSession session, Map<String, OnnxTensor> in, String output, int count)
            throws OrtException {
        try (OrtSession.Result result = session.run(in)) {
            OnnxValue value = result.get(output).orElseGet(() -> result.get(0));
            if (!(value instanceof OnnxTensor tensor)
                    || tensor.getInfo().getShape().length != 2
                    || tensor.getInfo().getShape()[0] != count) {
                throw new EmbeddingFailed(
                        "The model in "
                                + files.folder()
                                + " gives no "
                                + output
                                + ": one row of figures for each input.",
                        null);
            }
            int width = (int) tensor.getInfo().getShape()[1];
            FloatBuffer figures = tensor.getFloatBuffer();
            List<StyleVector> vectors = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                float[] row = new float[width];
                figures.get(row);
                vectors.add(StyleVector.of(space, row));
            }
            return vectors;
        }
    }

    private synchronized OrtSession vision() throws OrtException {
        if (vision == null) {
            vision = session(files.vision());
        }
        return vision;
    }

    private synchronized OrtSession text() throws OrtException {
        if (text == null) {
            text = session(files.text());
        }
        return text;
    }

    private OrtSession session(Path model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            return OrtEnvironment.getEnvironment().createSession(model.toString(), options);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (vision != null) {
                vision.close();
                vision = null;
            }
            if (text != null) {
                text.close();
                text = null;
            }
        } catch (OrtException e) {
            throw new EmbeddingFailed("The CLIP model could not be closed: " + e.getMessage(), e);
        }
    }
}
