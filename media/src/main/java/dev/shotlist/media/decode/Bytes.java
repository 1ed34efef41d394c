package dev.shotlist.media.decode;

/** A file in memory whose readers refuse to look past its end. */
record Bytes(@SuppressWarnings("ArrayRecordComponent") byte[] array) {
    int length() {
        return array.length;
    }

    int u8(int at) {
        if (at < 0 || at >= array.length) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the file ends too early");
        }
        return array[at] & 0xFF;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24le(int at) {
        return u16le(at) | u8(at + 2) << 16;
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    long u32le(int at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    /** A length or offset that must lie inside the file. */
    int within(long value) {
        if (value < 0 || value > array.length) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the file ends too early");
        }
        return (int) value;
    }

    boolean startsWith(int at, int... expected) {
        if (at + expected.length > array.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((array[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
