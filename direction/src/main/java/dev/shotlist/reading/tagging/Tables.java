package dev.shotlist.reading.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** The learned tables as they are shipped: {@code tagging.model}, read when first asked for. */
final class Tables {
    static final String RESOURCE = "/dev/shotlist/reading/tagging.model";

    /** Opens the file: "SLT1". */
    static final int MAGIC = 0x534C5431;

    /** Read once for all readers, since it never changes. */
    private static final class Shipped {
        static final Tables TABLES = read();
    }

    final Table tokens;
    final Table spans;

    Tables(Table tokens, Table spans) {
        this.tokens = tokens;
        this.spans = spans;
    }

    static Tables shipped() {
        return Shipped.TABLES;
    }

    private static Tables read() {
        try (InputStream in =
                Objects.requireNonNull(Tables.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param from magic, day of the training (yyyymmdd), then the tables
     */
    static Tables of(ByteBuffer from) {
        if (from.getInt() != MAGIC) {
            throw new IllegalStateException(RESOURCE + " holds no tables");
        }
        from.getInt();
        return new Tables(ByteTable.read(from), ByteTable.read(from));
    }
}
