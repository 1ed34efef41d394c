package dev.shotlist.reading.tagging;

import dev.shotlist.reading.shots.ShotFinder;
import dev.shotlist.reading.tagging.Hints.Held;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Learns how briefs are cut into shots: a conditional random field, and which of the cuts that it
 * finds is right as a whole, by stochastic gradients.
 */
final class ShotTraining {
    private static final float PENALTY = 0.002f;
    private static final int EPOCHS = 14;

    /** Share of the clues that each step goes without. */
    private static final double DROP = 0.3;

    /** Weights of the epochs from this one on are averaged. */
    private static final int SETTLED = 4;

    /** Clues seen less often are chance. */
    private static final int LEAST_OFTEN = 2;

    /** Weights below this decide nothing and are not shipped. */
    private static final float LEAST_WEIGHT = 0.06f;

    /** Parts of the briefs that are cut by what the others taught. */
    private static final int FOLDS = 8;

    private static final float CUT_PENALTY = 0.001f;
    private static final int CUT_EPOCHS = 8;
    private static final int CUT_SETTLED = 2;
    private static final int CUT_LEAST_OFTEN = 6;

    private final LearnedTable cuts = new LearnedTable(1, CUT_PENALTY);
    private final LearnedTable pieces = new LearnedTable(ChainLabels.COUNT, PENALTY);
    private final LearnedTable steps = new LearnedTable(Chain.STEPS, PENALTY);

    /** Learns the chain from all, then the choice of cuts from what it finds where untaught. */
    ShotTables learn(List<LabelledBrief> briefs, long seed) {
        List<LabelledBrief> marked =
                briefs.stream().filter(brief -> brief.shots() != null).toList();
        List<CutCase> cases = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            List<LabelledBrief> taught = marked.stream().filter(b -> fold(b) != fold).toList();
            ShotTraining training = new ShotTraining();
            training.learnChain(taught, seed);
            ShotTagger tagger = new ShotTagger(training.tables());
            for (LabelledBrief brief : marked) {
                if (fold(brief) == fold && !brief.byRules()) {
                    add(cases, brief, tagger);
                }
            }
        }
        learnChain(marked, seed);
        learnCuts(cases, new Random(seed));
        return tables();
    }

    private ShotTables tables() {
        return new ShotTables(pieces, steps, cuts);
    }

    /** One fold holds all of a writer's briefs: strangers write otherwise than those taught. */
    private static int fold(LabelledBrief brief) {
        String writer = brief.writer();
        return Math.floorMod(writer.hashCode() * 31 ^ writer.hashCode() >>> 3, FOLDS);
    }

    private static void add(List<CutCase> cases, LabelledBrief brief, ShotTagger tagger) {
        List<Stretch> rules = brief.hints().of(Held.SHOT);
        List<Stretch> cut = Pieces.of(brief.text(), rules);
        if (cut.isEmpty()) {
            return;
        }
        String way = brief.ruled().way();
        RuledPieces ruled = RuledPieces.of(cut, rules, way);
        List<LikelyCut> likely = tagger.likely(brief.text(), cut, ruled, way);
        boolean[] right = new boolean[likely.size()];
        for (int i = 0; i < right.length; i++) {
            List<Stretch> found = ChainLabels.shots(cut, likely.get(i).labels());
            right[i] =
                    ShotTrainer.isRight(brief.text(), Objects.requireNonNull(brief.shots()), found);
        }
        CutCase one = new CutCase(likely, right);
        if (one.teaches()) {
            cases.add(one);
        }
    }

    private void learnCuts(List<CutCase> cases, Random random) {
        cases.forEach(one -> one.see(cuts));
        cuts.open(CUT_LEAST_OFTEN);
        for (int epoch = 0; epoch < CUT_EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(one -> one.learn(cuts));
            if (epoch >= CUT_SETTLED) {
                cuts.keep();
            }
        }
        cuts.average();
    }

    private void learnChain(List<LabelledBrief> marked, long seed) {
        for (LabelledBrief brief : marked) {
            PieceClues clues = clues(brief);
            for (int i = 0; i < clues.size(); i++) {
                pieces.see(clues.of(i));
                steps.see(clues.step(i));
            }
        }
        pieces.open(LEAST_OFTEN);
        steps.open(LEAST_OFTEN);
        List<ChainCase> cases = new ArrayList<>();
        for (LabelledBrief brief : marked) {
            PieceClues clues = clues(brief);
            int[][] nodeRows = new int[clues.size()][];
            int[][] stepRows = new int[clues.size()][];
            for (int i = 0; i < nodeRows.length; i++) {
                nodeRows[i] = pieces.rows(clues.of(i));
                stepRows[i] = steps.rows(clues.step(i));
            }
            List<Stretch> cut = Pieces.of(brief.text(), brief.hints().of(Held.SHOT));
            int[] right = ChainLabels.of(cut, Objects.requireNonNull(brief.shots()));
            if (right.length > 0) {
                cases.add(new ChainCase(nodeRows, stepRows, right));
            }
        }
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            for (ChainCase one : cases) {
                one.without(DROP, random).learn(pieces, steps);
            }
            if (epoch >= SETTLED) {
                pieces.keep();
                steps.keep();
            }
        }
        pieces.average();
        steps.average();
    }

    private static PieceClues clues(LabelledBrief brief) {
        List<Stretch> shots = brief.hints().of(Held.SHOT);
        List<Stretch> pieces = Pieces.of(brief.text(), shots);
        ShotFinder ruled = brief.ruled();
        return new PieceClues(
                brief.text(),
                pieces,
                brief.byRules() || ruled.isCounted()
                        ? RuledPieces.none()
                        : RuledPieces.of(pieces, shots, ruled.way()));
    }

    /**
     * @param day of the training, as yyyymmdd
     */
    void write(Path file, int day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(ShotTables.MARK);
        out.writeInt(day);
        out.write(pieces.write(LEAST_WEIGHT));
        out.write(steps.write(LEAST_WEIGHT));
        out.write(cuts.write(LEAST_WEIGHT));
        Files.write(file, bytes.toByteArray());
    }
}
