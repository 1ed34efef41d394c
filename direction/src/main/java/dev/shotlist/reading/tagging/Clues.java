package dev.shotlist.reading.tagging;

import java.util.Arrays;

/** A growing list of clues, each a kind of evidence with its value as one number. */
final class Clues {
    private int[] all = new int[128];
    private int size;

    void add(Clue clue, int value) {
        if (size == all.length) {
            all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = clue.with(value);
    }

    void add(Clue clue, String value) {
        add(clue, value.hashCode());
    }

    void add(Clue clue) {
        add(clue, 0);
    }

    void addAll(int[] more) {
        while (size + more.length > all.length) {
            all = Arrays.copyOf(all, all.length * 2);
        }
        System.arraycopy(more, 0, all, size, more.length);
        size += more.length;
    }

    int[] take() {
        int[] taken = Arrays.copyOf(all, size);
        size = 0;
        return taken;
    }

    /** As {@link String#hashCode} of the part. */
    static int hash(String word, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + word.charAt(i);
        }
        return hash;
    }

    static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
