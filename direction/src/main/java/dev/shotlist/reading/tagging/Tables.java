package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;

/**
 * What was learned of tokens, of whole stretches and of the likeliest names: {@code tagging.model}.
 */
record Tables(Table tokens, Table spans, Table names) {
    /** "SLT2" */
    static final int MARK = 0x534C5432;

    /** Read once for all readers, when first asked for, since it never changes. */
    private static final class Shipped {
        static final Tables TABLES = of(ModelFile.shipped("tagging.model"));
    }

    static Tables shipped() {
        return Shipped.TABLES;
    }

    static Tables of(ByteBuffer from) {
        ModelFile.open(from, MARK);
        return new Tables(ByteTable.read(from), ByteTable.read(from), ByteTable.read(from));
    }
}
