package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;

/** What was learned of pieces, of the steps between them, of whole cuts: {@code shots.model}. */
record ShotTables(Table pieces, Table steps, Table cuts) {
    /** "SLC2" */
    static final int MARK = 0x534C4332;

    /** Read once for all readers, when first asked for, since it never changes. */
    private static final class Shipped {
        static final ShotTables TABLES = of(ModelFile.shipped("shots.model"));
    }

    static ShotTables shipped() {
        return Shipped.TABLES;
    }

    static ShotTables of(ByteBuffer from) {
        ModelFile.open(from, MARK);
        return new ShotTables(ByteTable.read(from), ByteTable.read(from), ByteTable.read(from));
    }
}
