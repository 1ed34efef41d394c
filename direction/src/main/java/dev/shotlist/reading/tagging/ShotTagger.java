package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import java.util.List;

/** Finds the stretches of a brief that order its shots, one after the other. */
public final class ShotTagger {
    /**
     * How a brief is cut into shots.
     *
     * @param shots in the order of the text; none where it orders none
     * @param odds how many times likelier this is than what the rules found, as natural logarithm
     */
    public record Cut(List<Stretch> shots, double odds) {}

    private final ShotTables tables;

    public ShotTagger() {
        this(ShotTables.shipped());
    }

    ShotTagger(ShotTables tables) {
        this.tables = tables;
    }

    /**
     * The likeliest shots.
     *
     * @param rules the shots that the rules found, which are evidence
     * @param way in which they found them: some ways are right more often
     */
    public Cut find(BriefText brief, List<Stretch> rules, String way) {
        List<Stretch> pieces = Pieces.of(brief, rules);
        if (pieces.isEmpty()) {
            return new Cut(List.of(), 0);
        }
        RuledPieces ruled = RuledPieces.of(pieces, rules, way);
        Chain chain = chain(new PieceClues(brief, pieces, ruled));
        int[] best = chain.best();
        double odds = chain.score(best) - chain.score(ruled.labels());
        return new Cut(ChainLabels.shots(pieces, best), odds);
    }

    private Chain chain(PieceClues clues) {
        float[][] nodes = new float[clues.size()][];
        float[][] steps = new float[clues.size()][];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = tables.pieces().sums(tables.pieces().rows(clues.of(i)), ChainLabels.COUNT);
            steps[i] = tables.steps().sums(tables.steps().rows(clues.step(i)), Chain.STEPS);
        }
        return new Chain(nodes, steps);
    }
}
