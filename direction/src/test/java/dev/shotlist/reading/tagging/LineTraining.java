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
 * Learns by stochastic gradients where lines begin, a logistic regression over places, and where
 * they end, a choice among the ends of each.
 */
final class LineTraining {
    private static final int EPOCHS = 20;

    /** Paid once by each clue, so that rare words do not decide. */
    private static final float PENALTY = 3;

    /** The weights after the epochs from this on are averaged. */
    private static final int SETTLED = 3;

    /** Clues met less often say nothing of other briefs. */
    private static final int LEAST_OFTEN = 2;

    /** Clues of which no weight is larger are not shipped. */
    private static final float LEAST_WEIGHT = 0.02f;

    private static final class Opening {
        final int[] rows;
        final int column;
        final boolean right;

        Opening(int[] rows, int column, boolean right) {
            this.rows = rows;
            this.column = column;
            this.right = right;
        }
    }

    private static final class Ending {
        final int[][] rows;
        final int right;

        Ending(int[][] rows, int right) {
            this.rows = rows;
            this.right = right;
        }
    }

    private final LearnedTable openings = new LearnedTable(LinePlaces.COLUMNS, PENALTY, true);
    private final LearnedTable endings = new LearnedTable(1, PENALTY, true);

    LineTables learn(List<LinedBrief> briefs, long seed) {
        Random random = new Random(seed);
        // most writers who were asked for lines put quotation marks, and most clients none
        List<LinedBrief> all = new ArrayList<>(briefs);
        briefs.forEach(brief -> {
            LinedBrief bare = brief.unquoted();
            if (bare != null) {
                all.add(bare);
            }
        });
        learnOpenings(all, random);
        learnEndings(all, random);
        return new LineTables(openings, endings);
    }

    private void learnOpenings(List<LinedBrief> briefs, Random random) {
        List<int[]> seen = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (LinedBrief brief : briefs) {
            LinePlaces places = new LinePlaces(brief.text());
            LineOpenings clues = new LineOpenings(brief.text(), brief.rules(), new Clues());
            for (int start : places.starts()) {
                columns.add(places.column(start));
                int[] one = clues.of(start);
                openings.see(one);
                seen.add(one);
                right.add(brief.marked().stream().anyMatch(line -> line.start() == start));
            }
        }
        openings.open(LEAST_OFTEN);
        List<Opening> cases = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            cases.add(new Opening(openings.rows(seen.get(i)), columns.get(i), right.get(i)));
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            for (Opening one : cases) {
                double chance = 1 / (1 + Math.exp(-openings.sum(one.rows, one.column)));
                openings.step(one.rows, one.column, chance - (one.right ? 1 : 0));
            }
            if (epoch >= SETTLED) {
                openings.keep();
            }
        }
        openings.average();
    }

    private void learnEndings(List<LinedBrief> briefs, Random random) {
        List<int[][]> seen = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (LinedBrief brief : briefs) {
            LineEndings clues = new LineEndings(brief.text(), brief.rules(), new Clues());
            LinePlaces places = new LinePlaces(brief.text());
            for (Stretch line : brief.marked()) {
                if (brief.text().tokens[line.start()].quote >= 0) {
                    continue;
                }
                List<Integer> ends = places.ends(line.start());
                int found = -1;
                int[][] all = new int[ends.size()][];
                for (int i = 0; i < all.length; i++) {
                    all[i] = clues.of(line.start(), ends.get(i));
                    if (brief.isSame(line, new Stretch(line.start(), ends.get(i)))) {
                        found = i;
                    }
                }
                if (found >= 0) {
                    for (int[] one : all) {
                        endings.see(one);
                    }
                    seen.add(all);
                    right.add(found);
                }
            }
        }
        endings.open(LEAST_OFTEN);
        List<Ending> cases = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            int[][] rows = new int[seen.get(i).length][];
            for (int j = 0; j < rows.length; j++) {
                rows[j] = endings.rows(seen.get(i)[j]);
            }
            cases.add(new Ending(rows, right.get(i)));
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            for (Ending one : cases) {
                learn(one);
            }
            if (epoch >= SETTLED) {
                endings.keep();
            }
        }
        endings.average();
    }

    private void learn(Ending one) {
        double[] scores = new double[one.rows.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = endings.sum(one.rows[i], 0);
        }
        double all = Chain.logSum(scores);
        for (int i = 0; i < scores.length; i++) {
            endings.step(one.rows[i], 0, Math.exp(scores[i] - all) - (i == one.right ? 1 : 0));
        }
    }

    /**
     * @param day of the training, as yyyymmdd
     */
    void write(Path file, int day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(LineTables.MARK);
        out.writeInt(day);
        out.write(openings.write(LEAST_WEIGHT));
        out.write(endings.write(LEAST_WEIGHT));
        Files.write(file, bytes.toByteArray());
    }
}
