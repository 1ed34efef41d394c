package dev.shotlist.media.decode;

/** Unpacks the compressed pixels of a GIF frame. */
final class GifLzw {
    private static final int MOST_CODES = 4096;

    /** In bits; the table is full then. */
    private static final int LONGEST_CODE = 12;

    /** In bits; a pixel has eight at most, and a byte says it. */
    private static final int LARGEST_START = 11;

    /** Told in place of a code where the data ends. */
    private static final int CUT_SHORT = -1;

    private final Bytes in;
    private final int smallest;
    private final int clear;
    private final short[] prefix = new short[MOST_CODES];
    private final byte[] suffix = new byte[MOST_CODES];
    private final byte[] stack = new byte[MOST_CODES + 1];

    /** The next byte, how many are left in its block, and the bits that are read ahead. */
    private int block;

    private int left;
    private int bits;
    private int held;

    /** Bits of a code now, and the code that is learned next. */
    private int size;

    private int next;

    /** The code before, -1 where none was, and the first pixel that it stood for. */
    private int previous;

    private int first;

    private GifLzw(Bytes in, int at, int smallest) {
        this.in = in;
        this.smallest = smallest;
        block = at + 1;
        clear = 1 << smallest;
        for (int i = 0; i < clear; i++) {
            suffix[i] = (byte) i;
        }
        restart();
    }

    /**
     * Unpacks into {@code out}.
     *
     * @param at where the smallest code size stands, followed by the blocks
     * @return how many pixels there were, fewer than asked for when the data is cut short
     */
    static int unpack(Bytes in, int at, byte[] out) {
        int smallest = in.u8(at);
        if (smallest < 1 || smallest > LARGEST_START) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the GIF's code size is wrong");
        }
        return new GifLzw(in, at, smallest).into(out);
    }

    private int into(byte[] out) {
        int filled = 0;
        while (filled < out.length) {
            int code = code();
            if (code == clear) {
                restart();
                continue;
            }
            boolean ends = code == CUT_SHORT || code == clear + 1;
            if (ends || code > next || (previous < 0 && code > clear)) {
                return filled;
            }
            filled = write(code, out, filled);
            learn();
            previous = code;
        }
        return filled;
    }

    private void restart() {
        size = smallest + 1;
        next = clear + 2;
        previous = -1;
    }

    private int code() {
        while (bits < size) {
            if (left == 0) {
                if (block >= in.length() || in.u8(block) == 0) {
                    return CUT_SHORT;
                }
                left = in.u8(block++);
            }
            if (block >= in.length()) {
                return CUT_SHORT;
            }
            held |= in.u8(block++) << bits;
            bits += 8;
            left--;
        }
        int code = held & (1 << size) - 1;
        held >>>= size;
        bits -= size;
        return code;
    }

    /** Writes what a code stands for, and returns how much is filled then. */
    private int write(int code, byte[] out, int from) {
        int depth = 0;
        int walk = code;
        if (code == next) {
            stack[depth++] = (byte) first;
            walk = previous;
        }
        while (walk > clear) {
            stack[depth++] = suffix[walk];
            walk = prefix[walk];
        }
        first = suffix[walk] & 0xFF;
        stack[depth++] = (byte) first;
        int filled = from;
        while (depth > 0 && filled < out.length) {
            out[filled++] = stack[--depth];
        }
        return filled;
    }

    /** The code before with the first pixel of this one becomes a code of its own. */
    private void learn() {
        if (previous < 0 || next == MOST_CODES) {
            return;
        }
        prefix[next] = (short) previous;
        suffix[next] = (byte) first;
        next++;
        if (next == 1 << size && size < LONGEST_CODE) {
            size++;
        }
    }
}
