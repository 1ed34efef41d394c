package dev.shotlist.reading.tagging;

import dev.shotlist.reading.text.BriefText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells which stretches of a brief name what must not be seen, heard or said. */
public final class BanTagger {
    /**
     * A stretch that is banned.
     *
     * @param chance 0 to 1, that it is
     */
    public record Found(Stretch stretch, double chance) {}

    /**
     * What is not banned is held for so much less likely than learned, as log odds: a ban that is
     * missed is seen in the film.
     */
    private static final float BOLD = 1;

    private final BriefText brief;
    private final BanTables tables;
    private final BanClues clues;
    private final int[] tokens;
    private final double[] chances;
    private final List<Found> found = new ArrayList<>();

    /**
     * @param rules what the rules hold for banned, which is evidence
     * @param shots what they hold for ordered shots
     */
    public BanTagger(BriefText brief, List<Stretch> rules, List<Stretch> shots) {
        this(BanTables.shipped(), brief, rules, shots);
    }

    BanTagger(BanTables tables, BriefText brief, List<Stretch> rules, List<Stretch> shots) {
        this.tables = tables;
        this.brief = brief;
        clues = new BanClues(brief, rules, shots);
        tokens = clues.tokens();
        chances = new double[brief.size()];
        if (tokens.length > 0) {
            tag();
        }
    }

    private void tag() {
        float[][] nodes = new float[tokens.length][];
        float[][] steps = new float[tokens.length][];
        for (int i = 0; i < tokens.length; i++) {
            int[] rows = tables.tokens().rows(clues.of(tokens[i]));
            nodes[i] = tables.tokens().sums(rows, ChainLabels.COUNT);
            steps[i] = tables.steps().sums(tables.steps().rows(clues.step(tokens[i])), Chain.STEPS);
            nodes[i][ChainLabels.OUT] -= BOLD;
        }
        Chain chain = new Chain(nodes, steps);
        int[] labels = chain.best();
        if (Arrays.stream(labels).allMatch(label -> label == ChainLabels.OUT)) {
            return;
        }
        weigh(chain);
        int from = -1;
        for (int i = 0; i <= labels.length; i++) {
            boolean goesOn =
                    i < labels.length
                            && labels[i] == ChainLabels.GOES_ON
                            && tokens[i] == tokens[i - 1] + 1;
            if (from >= 0 && !goesOn) {
                add(tokens[from], tokens[i - 1] + 1);
                from = -1;
            }
            if (i < labels.length && labels[i] == ChainLabels.OPENS) {
                from = i;
            }
        }
    }

    private void weigh(Chain chain) {
        double[][] forward = chain.forward();
        double[][] backward = chain.backward();
        double all = Chain.logSum(forward[tokens.length - 1]);
        for (int i = 0; i < tokens.length; i++) {
            int out = ChainLabels.OUT;
            chances[tokens[i]] = 1 - Math.exp(forward[i][out] + backward[i][out] - all);
        }
    }

    private void add(int start, int end) {
        Stretch stretch = new Stretch(start, end);
        found.add(new Found(stretch, surest(stretch)));
    }

    /** What is likeliest, in the order of the text. */
    public List<Found> found() {
        return found;
    }

    /** That what the rules hold for banned is. */
    public double chance(Stretch rule) {
        int[] rows = tables.wholes().rows(clues.whole(rule));
        return 1 / (1 + Math.exp(-tables.wholes().sum(rows, 0)));
    }

    /** By the surest of its words. */
    private double surest(Stretch stretch) {
        double most = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            if (brief.tokens[i].isWord() || brief.tokens[i].isNumber()) {
                most = Math.max(most, chances[i]);
            }
        }
        return most;
    }
}
