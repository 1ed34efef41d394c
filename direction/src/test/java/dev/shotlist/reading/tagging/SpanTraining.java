package dev.shotlist.reading.tagging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the tables from labelled briefs, by stochastic gradient descent on the likelihood of what
 * was marked.
 */
final class SpanTraining {
    private static final int EPOCHS = 8;
    private static final float PENALTY = 1e-3f;

    /** The weights after the epochs from this on are averaged. */
    private static final int SETTLED = 2;

    /** Clues met less often say nothing of other briefs. */
    private static final int LEAST_OFTEN = 3;

    /**
     * Clues of which no weight is larger are not shipped: they are half of all and tell nothing of
     * strange briefs.
     */
    private static final float LEAST_WEIGHT = 0.2f;

    private static final float LEAST_WHOLE_WEIGHT = 0.15f;

    /** A brief of which what was marked has less of a chance teaches nothing. */
    private static final double HOPELESS = 1e-30;

    /** A brief with all that stays the same from epoch to epoch. */
    private static final class Case {
        final LabelledBrief brief;
        final int[][] rows;
        final List<List<Stretch>> stretches = new ArrayList<>();
        final List<int[][]> wholes = new ArrayList<>();
        final List<int[]> nones = new ArrayList<>();

        Case(LabelledBrief brief, Table tokens, Table spans) {
            this.brief = brief;
            rows = rows(tokens, clues(brief, brief.hints()));
            SpanClues clues = new SpanClues(brief.text(), brief.hints());
            for (Sought sought : Sought.values()) {
                List<Stretch> all = Spans.of(brief.text(), sought);
                stretches.add(all);
                int[][] whole = new int[all.size()][];
                for (int i = 0; i < whole.length; i++) {
                    whole[i] = spans.rows(clues.of(sought, all.get(i)));
                }
                wholes.add(whole);
                nones.add(spans.rows(clues.none(sought)));
            }
        }
    }

    /** Parts of the writers whose likely names are found by what the others taught. */
    private static final int FOLDS = 4;

    private static final float NAMES_PENALTY = 0.1f;
    private static final int NAMES_LEAST_OFTEN = 3;

    private final LearnedTable names = new LearnedTable(LikelyNames.COLUMNS, NAMES_PENALTY, true);
    private final LearnedTable tokens = new LearnedTable(Sought.COLUMNS, PENALTY);
    private final LearnedTable spans = new LearnedTable(Sought.values().length, PENALTY);
    private final SpanScorer scorer = new SpanScorer(tokens, spans);

    /**
     * Learns the stretches from all that are marked, then the choice among the likeliest names from
     * what is found in briefs of writers who did not teach the stretches.
     */
    Tables learn(List<LabelledBrief> briefs, long seed) {
        List<LabelledBrief> marked = briefs.stream().filter(brief -> !brief.byRules()).toList();
        List<NameCase> cases = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            List<LabelledBrief> taught = marked.stream().filter(b -> fold(b) != fold).toList();
            SpanTraining training = new SpanTraining();
            training.learnSpans(taught, seed);
            briefs.stream()
                    .filter(brief -> fold(brief) == fold)
                    .forEach(brief -> cases.add(new NameCase(brief, training.tables())));
        }
        learnSpans(marked, seed);
        cases.removeIf(one -> !one.teaches());
        learnNames(cases, new Random(seed));
        return tables();
    }

    private Tables tables() {
        return new Tables(tokens, spans, names);
    }

    private static int fold(LabelledBrief brief) {
        return Math.floorMod(brief.writer().hashCode(), FOLDS);
    }

    private void learnNames(List<NameCase> cases, Random random) {
        cases.forEach(one -> one.see(names));
        names.open(NAMES_LEAST_OFTEN);
        cases.forEach(one -> one.open(names));
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            cases.forEach(one -> one.learn(names));
            if (epoch >= SETTLED) {
                names.keep();
            }
        }
        names.average();
    }

    private void learnSpans(List<LabelledBrief> briefs, long seed) {
        for (LabelledBrief brief : briefs) {
            for (int[] clues : clues(brief, brief.hints())) {
                tokens.see(clues);
            }
            SpanClues clues = new SpanClues(brief.text(), brief.hints());
            for (Sought sought : Sought.values()) {
                for (Stretch one : Spans.of(brief.text(), sought)) {
                    spans.see(clues.of(sought, one));
                }
                spans.see(clues.none(sought));
            }
        }
        tokens.open(LEAST_OFTEN);
        spans.open(LEAST_OFTEN);
        List<Case> cases = new ArrayList<>();
        briefs.forEach(brief -> cases.add(new Case(brief, tokens, spans)));
        Random random = new Random(seed);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(cases, random);
            for (Case one : cases) {
                for (Sought sought : Sought.values()) {
                    learnSpan(one, sought);
                }
            }
            if (epoch >= SETTLED) {
                tokens.keep();
                spans.keep();
            }
        }
        tokens.average();
        spans.average();
    }

    private void learnSpan(Case one, Sought sought) {
        List<Stretch> right = one.brief.named().get(sought);
        if (right == null) {
            return;
        }
        List<Stretch> all = one.stretches.get(sought.column());
        int[][] wholes = one.wholes.get(sought.column());
        int[] none = one.nones.get(sought.column());
        float[][] sums = scorer.sums(one.rows);
        float[] scores = Arrays.copyOf(SpanScorer.byTokens(sought, sums, all), all.size() + 1);
        for (int i = 0; i < all.size(); i++) {
            scores[i] += spans.sum(wholes[i], sought.column());
        }
        scores[all.size()] = spans.sum(none, sought.column());
        double[] chances = Chances.of(scores);
        boolean[] good = new boolean[scores.length];
        double mass = 0;
        for (int i = 0; i < scores.length; i++) {
            good[i] = i < all.size() ? right.contains(all.get(i)) : right.isEmpty();
            mass += good[i] ? chances[i] : 0;
        }
        if (mass < HOPELESS) {
            return;
        }
        double[] opens = new double[one.rows.length];
        double[] closes = new double[one.rows.length];
        double[] fills = new double[one.rows.length + 1];
        for (int i = 0; i < all.size(); i++) {
            double slope = chances[i] - (good[i] ? chances[i] / mass : 0);
            Stretch span = all.get(i);
            opens[span.start()] += slope;
            closes[span.end() - 1] += slope;
            fills[span.start()] += slope;
            fills[span.end()] -= slope;
            spans.step(wholes[i], sought.column(), slope);
        }
        double within = 0;
        for (int i = 0; i < one.rows.length; i++) {
            within += fills[i];
            tokens.step(one.rows[i], sought.opens(), opens[i]);
            tokens.step(one.rows[i], sought.closes(), closes[i]);
            tokens.step(one.rows[i], sought.fills(), within);
        }
        int last = all.size();
        double slope = chances[last] - (good[last] ? chances[last] / mass : 0);
        spans.step(none, sought.column(), slope);
    }

    static int[][] clues(LabelledBrief brief, Hints hints) {
        int[][] words = TokenClues.of(brief.text());
        int[][] told = HintClues.of(words.length, hints);
        for (int i = 0; i < words.length; i++) {
            words[i] = Clues.joined(words[i], told[i]);
        }
        return words;
    }

    private static int[][] rows(Table table, int[][] clues) {
        int[][] rows = new int[clues.length][];
        for (int i = 0; i < clues.length; i++) {
            rows[i] = table.rows(clues[i]);
        }
        return rows;
    }

    /**
     * @param day of the training, as yyyymmdd
     */
    void write(Path file, int day) throws IOException {
        write(file, day, LEAST_WEIGHT, LEAST_WHOLE_WEIGHT);
    }

    /**
     * @param least weight of a clue's that is written, and of one of a whole stretch
     */
    void write(Path file, int day, float least, float leastWhole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(Tables.MARK);
        out.writeInt(day);
        out.write(tokens.write(least));
        out.write(spans.write(leastWhole));
        out.write(names.write(least));
        Files.write(file, bytes.toByteArray());
    }
}
