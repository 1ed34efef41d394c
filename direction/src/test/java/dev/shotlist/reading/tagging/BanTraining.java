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
 * Learns by stochastic gradients what is banned: a conditional random field over tokens, and a
 * logistic regression on the whole stretches that the rules hold for banned.
 */
final class BanTraining {
    private static final int EPOCHS = 10;
    private static final int WHOLE_EPOCHS = 30;
    private static final float PENALTY = 1e-3f;

    /** Paid once by each clue of a whole stretch, so that rare words do not decide. */
    private static final float WHOLE_PENALTY = 10;

    /** The weights after the epochs from this on are averaged. */
    private static final int SETTLED = 3;

    /** Clues met less often say nothing of other briefs. */
    private static final int LEAST_OFTEN = 2;

    private static final int WHOLE_LEAST_OFTEN = 3;

    /** Share of a token's clues left out at each step, so that none is relied on alone. */
    private static final double DROPPED = 0.5;

    /** Clues of which no weight is larger are not shipped. */
    private static final float LEAST_WEIGHT = 0.05f;

    private static final class Whole {
        final int[] rows;
        final boolean right;

        Whole(int[] rows, boolean right) {
            this.rows = rows;
            this.right = right;
        }
    }

    private final LearnedTable tokens = new LearnedTable(ChainLabels.COUNT, PENALTY);
    private final LearnedTable steps = new LearnedTable(Chain.STEPS, PENALTY);
    private final LearnedTable wholes = new LearnedTable(1, WHOLE_PENALTY, true);

    BanTables learn(List<BannedBrief> briefs, long seed) {
        Random random = new Random(seed);
        learnTokens(briefs, random);
        learnWholes(briefs, random);
        return new BanTables(tokens, steps, wholes);
    }

    private void learnTokens(List<BannedBrief> briefs, Random random) {
        for (BannedBrief brief : briefs) {
            BanClues clues = clues(brief);
            for (int at : clues.tokens()) {
                tokens.see(clues.of(at));
                steps.see(clues.step(at));
            }
        }
        tokens.open(LEAST_OFTEN);
        steps.open(LEAST_OFTEN);
        List<ChainCase> cases = new ArrayList<>();
        for (BannedBrief brief : briefs) {
            ChainCase one = of(brief);
            if (!one.isEmpty()) {
                cases.add(one);
            }
        }
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            for (ChainCase one : cases) {
                one.withoutNodes(DROPPED, random).learn(tokens, steps);
            }
            if (epoch >= SETTLED) {
                tokens.keep();
                steps.keep();
            }
        }
        tokens.average();
        steps.average();
    }

    private void learnWholes(List<BannedBrief> briefs, Random random) {
        for (BannedBrief brief : briefs) {
            BanClues clues = clues(brief);
            brief.rules().forEach(rule -> wholes.see(clues.whole(rule)));
        }
        wholes.open(WHOLE_LEAST_OFTEN);
        List<Whole> cases = new ArrayList<>();
        for (BannedBrief brief : briefs) {
            BanClues clues = clues(brief);
            for (Stretch rule : brief.rules()) {
                cases.add(new Whole(wholes.rows(clues.whole(rule)), brief.isRight(rule)));
            }
        }
        for (int epoch = 0; epoch < WHOLE_EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            for (Whole one : cases) {
                double chance = 1 / (1 + Math.exp(-wholes.sum(one.rows, 0)));
                wholes.step(one.rows, 0, chance - (one.right ? 1 : 0));
            }
            if (epoch >= SETTLED) {
                wholes.keep();
            }
        }
        wholes.average();
    }

    private static BanClues clues(BannedBrief brief) {
        return new BanClues(brief.text(), brief.rules(), brief.shots());
    }

    private ChainCase of(BannedBrief brief) {
        BanClues clues = clues(brief);
        int[] at = clues.tokens();
        int[][] nodeRows = new int[at.length][];
        int[][] stepRows = new int[at.length][];
        int[] right = new int[at.length];
        for (int i = 0; i < at.length; i++) {
            nodeRows[i] = tokens.rows(clues.of(at[i]));
            stepRows[i] = steps.rows(clues.step(at[i]));
            for (Stretch one : brief.marked()) {
                if (one.holds(at[i])) {
                    boolean goesOn =
                            i > 0 && one.holds(at[i - 1]) && right[i - 1] != ChainLabels.OUT;
                    right[i] = goesOn ? ChainLabels.GOES_ON : ChainLabels.OPENS;
                }
            }
        }
        return new ChainCase(nodeRows, stepRows, right);
    }

    /**
     * @param day of the training, as yyyymmdd
     */
    void write(Path file, int day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(BanTables.MARK);
        out.writeInt(day);
        out.write(tokens.write(LEAST_WEIGHT));
        out.write(steps.write(LEAST_WEIGHT));
        out.write(wholes.write(0));
        Files.write(file, bytes.toByteArray());
    }
}
