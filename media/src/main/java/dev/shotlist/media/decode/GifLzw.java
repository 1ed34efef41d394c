package dev.shotlist.media.decode;

/** Unpacks the compressed pixels of a GIF frame. */
final class GifLzw {
    private static final int MOST_CODES = 4096;

    private GifLzw() {}

    /**
     * Unpacks into {@code out}.
     *
     * @param at where the smallest code size stands, followed by the blocks
     * @return how many pixels there were, fewer than asked for when the data is cut short
     */
    static int unpack(Bytes in, int at, byte[] out) {
        int smallest = in.u8(at);
        if (smallest < 1 || smallest > 11) {
            throw new MediaRefused(MediaRefused.Reason.CORRUPT, "the GIF's code size is wrong");
        }
        int clear = 1 << smallest;
        short[] prefix = new short[MOST_CODES];
        byte[] suffix = new byte[MOST_CODES];
        byte[] stack = new byte[MOST_CODES + 1];
        for (int i = 0; i < clear; i++) {
            suffix[i] = (byte) i;
        }
        int block = at + 1;
        int left = 0;
        int bits = 0;
        int held = 0;
        int size = smallest + 1;
        int next = clear + 2;
        int previous = -1;
        int first = 0;
        int filled = 0;
        while (filled < out.length) {
            while (bits < size) {
                if (left == 0) {
                    if (block >= in.length() || in.u8(block) == 0) {
                        return filled;
                    }
                    left = in.u8(block++);
                }
                if (block >= in.length()) {
                    return filled;
                }
                held |= in.u8(block++) << bits;
                bits += 8;
                left--;
            }
            int code = held & (1 << size) - 1;
            held >>>= size;
            bits -= size;
            if (code == clear) {
                size = smallest + 1;
                next = clear + 2;
                previous = -1;
                continue;
            }
            if (code == clear + 1 || code > next || (previous < 0 && code > clear)) {
                return filled;
            }
            int depth = 0;
            int walk = code;
            if (code == next) {
                if (previous < 0) {
                    return filled;
                }
                stack[depth++] = (byte) first;
                walk = previous;
            }
            while (walk > clear) {
                stack[depth++] = suffix[walk];
                walk = prefix[walk];
            }
            first = suffix[walk] & 0xFF;
            stack[depth++] = (byte) first;
            while (depth > 0 && filled < out.length) {
                out[filled++] = stack[--depth];
            }
            if (previous >= 0 && next < MOST_CODES) {
                prefix[next] = (short) previous;
                suffix[next] = (byte) first;
                next++;
                if (next == 1 << size && size < 12) {
                    size++;
                }
            }
            previous = code;
        }
        return filled;
    }
}
