package dev.shotlist.media.decode;

/** Finds the orientation in a block of EXIF data, and nothing else. */
final class Exif {
    private static final int ORIENTATION = 0x0112;

    /** More entries than any camera writes in its first directory. */
    private static final int MOST_ENTRIES = 512;

    private Exif() {}

    /** The orientation in the TIFF structure from {@code start} up to {@code end}, or 1. */
    static int orientation(Bytes in, int start, int end) {
        if (end - start < 14) {
            return 1;
        }
        boolean little = in.startsWith(start, 'I', 'I');
        if (!little && !in.startsWith(start, 'M', 'M')) {
            return 1;
        }
        long directory = start + (little ? in.u32le(start + 4) : in.u32(start + 4));
        if (directory < start || directory + 2 > end) {
            return 1;
        }
        int at = (int) directory;
        int entries = Math.min(MOST_ENTRIES, u16(in, at, little));
        for (int i = 0; i < entries && at + 2 + 12 * (i + 1) <= end; i++) {
            int entry = at + 2 + 12 * i;
            if (u16(in, entry, little) == ORIENTATION) {
                int value = u16(in, entry + 8, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int u16(Bytes in, int at, boolean little) {
        return little ? in.u16le(at) : in.u16(at);
    }
}
