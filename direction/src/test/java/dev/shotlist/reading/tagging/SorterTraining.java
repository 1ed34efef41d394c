package dev.shotlist.reading.tagging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns from labelled briefs what trade a brief is of and what sort of piece it asks for, by
 * stochastic gradient descent on the likelihood of the labels.
 */
final class SorterTraining {
    private static final int EPOCHS = 8;
    private static final float PENALTY = 1e-3f;

    /** Clues met less often say nothing of other briefs. */
    private static final int LEAST_OFTEN = 3;

    /** Rows of the tables in which no weight is larger are not shipped. */
    private static final float LEAST_WEIGHT = 0.135f;

    /** Clues, the column they stand for, and how much that counts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Example(int[] clues, int column, double weight) {}

    private final LearnedTable categories = new LearnedTable(BriefSorter.CATEGORIES, PENALTY);
    private final LearnedTable formats = new LearnedTable(BriefSorter.FORMATS, PENALTY);

    SortingTables learn(List<SortedBrief> briefs, long seed) {
        List<Example> trades = new ArrayList<>();
        List<Example> sorts = new ArrayList<>();
        for (SortedBrief one : briefs) {
            int[] text = one.clues();
            if (one.category() >= 0) {
                trades(one, text, trades);
            }
            if (one.format() >= 0) {
                sorts.add(new Example(text, one.format(), 1));
            }
        }
        learn(categories, trades, seed);
        learn(formats, sorts, seed);
        return new SortingTables(categories, formats);
    }

    /** What was marked, and what the rules found in its stead: a reader has something between. */
    private static void trades(SortedBrief one, int[] text, List<Example> trades) {
        int[] ruled = BriefSorter.withNames(text, one.namesByRule());
        if (!one.isMarked()) {
            trades.add(new Example(ruled, one.category(), 1));
            return;
        }
        int[] marked = BriefSorter.withNames(text, one.namesMarked());
        trades.add(new Example(marked, one.category(), 0.5));
        trades.add(new Example(ruled, one.category(), 0.5));
    }

    private static void learn(LearnedTable table, List<Example> examples, long seed) {
        examples.forEach(one -> table.see(one.clues()));
        table.open(LEAST_OFTEN);
        List<Example> all = new ArrayList<>();
        for (Example one : examples) {
            all.add(new Example(table.rows(one.clues()), one.column(), one.weight()));
        }
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(all, random);
            for (Example one : all) {
                double[] chances = BriefSorter.chances(table, one.clues());
                for (int i = 0; i < chances.length; i++) {
                    double slope = chances[i] - (i == one.column() ? 1 : 0);
                    table.step(one.clues(), i, slope * one.weight());
                }
            }
        }
    }

    /**
     * @param day yyyymmdd
     */
    void write(Path file, int day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(SortingTables.MARK);
        out.writeInt(day);
        out.write(categories.write(LEAST_WEIGHT));
        out.write(formats.write(LEAST_WEIGHT));
        Files.write(file, bytes.toByteArray());
    }
}
