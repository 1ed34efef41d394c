package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;

/**
 * What was learned of tokens, of steps from one to the next, and of whole bans: {@code bans.model}.
 */
record BanTables(Table tokens, Table steps, Table wholes) {
    /** "SLB1" */
    static final int MARK = 0x534C4231;

    /** Read once for all readers, when first asked for, since it never changes. */
    private static final class Shipped {
        static final BanTables TABLES = of(ModelFile.shipped("bans.model"));
    }

    static BanTables shipped() {
        return Shipped.TABLES;
    }

    static BanTables of(ByteBuffer from) {
        ModelFile.open(from, MARK);
        return new BanTables(ByteTable.read(from), ByteTable.read(from), ByteTable.read(from));
    }
}
