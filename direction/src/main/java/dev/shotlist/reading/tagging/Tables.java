package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;

/** What was learned of tokens and of whole stretches: {@code tagging.model}. */
record Tables(Table tokens, Table spans) {
    /** "SLT1" */
    static final int MARK = 0x534C5431;

    /** Read once for all readers, when first asked for, since it never changes. */
    private static final class Shipped {
        static final Tables TABLES = of(ModelFile.shipped("tagging.model"));
    }

    static Tables shipped() {
        return Shipped.TABLES;
    }

    static Tables of(ByteBuffer from) {
        ModelFile.open(from, MARK);
        return new Tables(ByteTable.read(from), ByteTable.read(from));
    }
}
