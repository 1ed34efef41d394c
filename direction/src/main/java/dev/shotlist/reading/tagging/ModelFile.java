package dev.shotlist.reading.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** A learned model as it is shipped: its mark, the day it was learned (yyyymmdd), its tables. */
final class ModelFile {
    private static final String FOLDER = "/dev/shotlist/reading/";

    private ModelFile() {}

    static ByteBuffer shipped(String name) {
        try (InputStream in =
                Objects.requireNonNull(ModelFile.class.getResourceAsStream(FOLDER + name), name)) {
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on to the first table. */
    static void open(ByteBuffer from, int mark) {
        if (from.getInt() != mark) {
            throw new IllegalStateException("not the model that was asked for");
        }
        from.getInt();
    }
}
