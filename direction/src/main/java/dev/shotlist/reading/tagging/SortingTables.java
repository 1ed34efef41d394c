package dev.shotlist.reading.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** What was learned of categories and formats: {@code sorting.model}, read when first asked for. */
record SortingTables(Table categories, Table formats) {
    static final String RESOURCE = "/dev/shotlist/reading/sorting.model";

    /** Opens the file: "SLS1". */
    static final int MAGIC = 0x534C5331;

    /** Read once for all readers, since it never changes. */
    private static final class Shipped {
        static final SortingTables TABLES = read();
    }

    static SortingTables shipped() {
        return Shipped.TABLES;
    }

    private static SortingTables read() {
        try (InputStream in =
                Objects.requireNonNull(
                        SortingTables.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param from magic, day of the training (yyyymmdd), then the tables
     */
    static SortingTables of(ByteBuffer from) {
        if (from.getInt() != MAGIC) {
            throw new IllegalStateException(RESOURCE + " holds no tables");
        }
        from.getInt();
        return new SortingTables(ByteTable.read(from), ByteTable.read(from));
    }
}
