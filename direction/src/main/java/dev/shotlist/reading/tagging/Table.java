package dev.shotlist.reading.tagging;

import java.util.Arrays;

/** Weights of clues, a row for each clue that was learned. */
interface Table {
    int width();

    /** The row of a clue; -1 where none was learned. */
    int row(int clue);

    float weight(int row, int column);

    /** The rows of clues, those without one left out. */
    default int[] rows(int[] clues) {
        int[] rows = new int[clues.length];
        int size = 0;
        for (int clue : clues) {
            int row = row(clue);
            if (row >= 0) {
                rows[size++] = row;
            }
        }
        return size == rows.length ? rows : Arrays.copyOf(rows, size);
    }

    /** Sums of the first columns. */
    default float[] sums(int[] rows, int columns) {
        float[] sums = new float[columns];
        for (int column = 0; column < columns; column++) {
            sums[column] = sum(rows, column);
        }
        return sums;
    }

    default float sum(int[] rows, int column) {
        float sum = 0;
        for (int row : rows) {
            sum += weight(row, column);
        }
        return sum;
    }
}
