package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the stretches of a brief that order its shots, one after the other: a chain proposes cuts
 * by what tells of their pieces, and what tells of them as wholes chooses (Collins and Koo 2005).
 */
public final class ShotTagger {
    /**
     * How a brief is cut into shots.
     *
     * @param shots in the order of the text; none where it orders none
     * @param odds how many times likelier this is than what the rules found, as natural logarithm
     */
    public record Cut(List<Stretch> shots, double odds) {}

    /** Cuts that are weighed as wholes: twice as many brought one order in a hundred more. */
    private static final int WEIGHED = 32;

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
        int[] best = ruled.labels();
        double highest = Double.NEGATIVE_INFINITY;
        double own = 0;
        for (LikelyCut one : likely(brief, pieces, ruled, way)) {
            double score = one.score(tables.cuts());
            own = one.isRuled() ? score : own;
            if (score > highest) {
                highest = score;
                best = one.labels();
            }
        }
        return new Cut(ChainLabels.shots(pieces, best), highest - own);
    }

    /** The chain's likeliest, then the rules' own and none at all where they are not among them. */
    List<LikelyCut> likely(BriefText brief, List<Stretch> pieces, RuledPieces ruled, String way) {
        PieceClues told = new PieceClues(brief, pieces, ruled);
        Chain chain = chain(told);
        List<Labelling> all = new ArrayList<>(chain.best(WEIGHED));
        for (int[] one : List.of(ruled.labels(), new int[pieces.size()])) {
            if (all.stream().noneMatch(other -> Arrays.equals(other.labels(), one))) {
                all.add(new Labelling(one, chain.score(one)));
            }
        }
        CutClues clues = new CutClues(brief, pieces, told.sentences(), ruled, way);
        List<LikelyCut> likely = new ArrayList<>();
        for (Labelling one : all) {
            double behind = all.getFirst().score() - one.score();
            boolean rules = Arrays.equals(one.labels(), ruled.labels());
            int[] tells = clues.of(one.labels(), behind, likely.size());
            likely.add(new LikelyCut(one.labels(), behind, tells, rules));
        }
        return likely;
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
