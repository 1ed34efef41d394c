package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;

/** What was learned of where lines to say or show begin and end: {@code lines.model}. */
record LineTables(Table openings, Table endings) {
    /** "SLL1" */
    static final int MARK = 0x534C4C31;

    /** Read once for all readers, when first asked for, since it never changes. */
    private static final class Shipped {
        static final LineTables TABLES = of(ModelFile.shipped("lines.model"));
    }

    static LineTables shipped() {
        return Shipped.TABLES;
    }

    static LineTables of(ByteBuffer from) {
        ModelFile.open(from, MARK);
        return new LineTables(ByteTable.read(from), ByteTable.read(from));
    }
}
