package dev.shotlist.reading.tagging;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Learned weights in a byte each, found by open addressing. */
final class ByteTable implements Table {
    private final int width;

    /** In each slot a clue and its row, side by side since they are read together; -1 for none. */
    private final int[] slots;

    private final float[] scales;
    private final byte[] weights;

    private ByteTable(int width, int[] clues, float[] scales, byte[] weights) {
        this.width = width;
        this.scales = scales;
        this.weights = weights;
        slots = new int[Integer.highestOneBit(Math.max(1, clues.length)) << 3];
        Arrays.fill(slots, -1);
        for (int row = 0; row < clues.length; row++) {
            int at = slot(clues[row]);
            slots[at] = clues[row];
            slots[at + 1] = row;
        }
    }

    /**
     * As {@link Tables} writes it: width, rows, a scale for each column (as float), then the clues,
     * then the rows, a byte for each weight.
     */
    static ByteTable read(ByteBuffer from) {
        int width = from.getInt();
        int[] clues = new int[from.getInt()];
        float[] scales = new float[width];
        byte[] weights = new byte[width * clues.length];
        from.asFloatBuffer().get(scales);
        from.position(from.position() + Float.BYTES * width);
        from.asIntBuffer().get(clues);
        from.position(from.position() + Integer.BYTES * clues.length);
        from.get(weights);
        return new ByteTable(width, clues, scales, weights);
    }

    private int slot(int clue) {
        int at = clue << 1 & slots.length - 1;
        while (slots[at + 1] >= 0 && slots[at] != clue) {
            at = at + 2 & slots.length - 1;
        }
        return at;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int row(int clue) {
        return slots[slot(clue) + 1];
    }

    @Override
    public float weight(int row, int column) {
        return weights[row * width + column] * scales[column];
    }

    @Override
    public float[] sums(int[] rows, int columns) {
        int[] whole = new int[columns];
        for (int row : rows) {
            int at = row * width;
            for (int column = 0; column < columns; column++) {
                whole[column] += weights[at + column];
            }
        }
        float[] sums = new float[columns];
        for (int column = 0; column < columns; column++) {
            sums[column] = whole[column] * scales[column];
        }
        return sums;
    }

    @Override
    public float sum(int[] rows, int column) {
        int sum = 0;
        for (int row : rows) {
            sum += weights[row * width + column];
        }
        return sum * scales[column];
    }
}
