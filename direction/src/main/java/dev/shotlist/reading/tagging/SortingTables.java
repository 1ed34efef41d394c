package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;

/** What was learned of categories and formats: {@code sorting.model}. */
record SortingTables(Table categories, Table formats) {
    /** "SLS1" */
    static final int MARK = 0x534C5331;

    SortingTables {
        if (categories.width() != BriefSorter.CATEGORIES
                || formats.width() != BriefSorter.FORMATS) {
            throw new IllegalStateException("learned of other categories or formats: learn anew");
        }
    }

    /** Read once for all readers, when first asked for, since it never changes. */
    private static final class Shipped {
        static final SortingTables TABLES = of(ModelFile.shipped("sorting.model"));
    }

    static SortingTables shipped() {
        return Shipped.TABLES;
    }

    static SortingTables of(ByteBuffer from) {
        ModelFile.open(from, MARK);
        return new SortingTables(ByteTable.read(from), ByteTable.read(from));
    }
}
