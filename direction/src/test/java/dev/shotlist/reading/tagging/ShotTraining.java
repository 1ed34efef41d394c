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

/** Learns how briefs are cut into shots: a conditional random field, by stochastic gradients. */
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

    private final LearnedTable pieces = new LearnedTable(ChainLabels.COUNT, PENALTY);
    private final LearnedTable steps = new LearnedTable(Chain.STEPS, PENALTY);

    ShotTables learn(List<LabelledBrief> briefs, long seed) {
        List<LabelledBrief> marked =
                briefs.stream().filter(brief -> brief.shots() != null).toList();
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
        return new ShotTables(pieces, steps);
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
        Files.write(file, bytes.toByteArray());
    }
}
