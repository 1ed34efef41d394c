package dev.shotlist.server.upload;

import java.util.Arrays;

/** Bytes that were put in and not yet taken out; it is filled anew once it is empty. */
final class ByteQueue {
    private byte[] bytes;
    private int from;
    private int to;

    /**
     * @param usual how many it mostly holds at once, at least one
     */
    ByteQueue(int usual) {
        this.bytes = new byte[usual];
    }

    boolean isEmpty() {
        return from == to;
    }

    void put(int b) {
        if (from == to) {
            from = 0;
            to = 0;
        }
        if (to == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        bytes[to++] = (byte) b;
    }

    int take(byte[] into, int at, int most) {
        int count = Math.min(most, to - from);
        System.arraycopy(bytes, from, into, at, count);
        from += count;
        return count;
    }
}
