package dev.shotlist.reading.tagging;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Weights while they are learned: AdaGrad with an L2 penalty. */
final class LearnedTable implements Table {
    private static final float RATE = 0.2f;

    /** As large as a first slope, or the first steps would be as long as all of the rest. */
    private static final float EPSILON = 1;

    private final int width;
    private final float penalty;
    private final Map<Integer, Integer> seen = new HashMap<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private float[] penalties = {};
    private float[][] weights = {};
    private float[][] squares = {};
    private float[][] kept = {};
    private int times;

    private final boolean prior;

    /** The penalty is paid at each step of a clue, so that frequent ones pay more. */
    LearnedTable(int width, float penalty) {
        this(width, penalty, false);
    }

    /**
     * @param prior whether each clue pays the penalty once for all that is learned from, however
     *     often it was seen, as with a normal prior: rare clues are held back
     */
    LearnedTable(int width, float penalty, boolean prior) {
        this.width = width;
        this.penalty = penalty;
        this.prior = prior;
    }

    void see(int[] clues) {
        for (int clue : clues) {
            seen.merge(clue, 1, Integer::sum);
        }
    }

    /** Gives a row to each clue that was seen so often. */
    void open(int least) {
        seen.forEach((clue, times) -> {
            if (times >= least) {
                rows.put(clue, rows.size());
            }
        });
        penalties = new float[rows.size()];
        rows.forEach((clue, row) ->
                penalties[row] = prior ? penalty / seen.getOrDefault(clue, least) : penalty);
        seen.clear();
        weights = new float[rows.size()][width];
        squares = new float[rows.size()][width];
    }

    /** Adds the weights as they are to those that are averaged. */
    void keep() {
        if (kept.length == 0) {
            kept = new float[weights.length][width];
        }
        times++;
        for (int row = 0; row < weights.length; row++) {
            for (int i = 0; i < width; i++) {
                kept[row][i] += weights[row][i];
            }
        }
    }

    /** Makes the weights the mean of those kept, which generalises better than the last. */
    void average() {
        for (int row = 0; row < kept.length; row++) {
            for (int i = 0; i < width; i++) {
                weights[row][i] = kept[row][i] / times;
            }
        }
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int row(int clue) {
        return rows.getOrDefault(clue, -1);
    }

    @Override
    public float weight(int row, int column) {
        return weights[row][column];
    }

    void step(int[] at, int column, double gradient) {
        if (Math.abs(gradient) < 1e-5) {
            return;
        }
        for (int row : at) {
            float slope = (float) gradient + penalties[row] * weights[row][column];
            squares[row][column] += slope * slope;
            weights[row][column] -=
                    RATE * slope / (float) Math.sqrt(squares[row][column] + EPSILON);
        }
    }

    /**
     * In the format of {@link ByteTable#read}.
     *
     * @param least rows of which no weight is larger are left out
     */
    byte[] write(float least) throws IOException {
        int[] kept =
                rows.entrySet().stream()
                        .filter(entry -> most(entry.getValue()) >= least)
                        .mapToInt(Map.Entry::getKey)
                        .sorted()
                        .toArray();
        float[] scales = new float[width];
        for (int clue : kept) {
            for (int i = 0; i < width; i++) {
                scales[i] = Math.max(scales[i], Math.abs(weights[row(clue)][i]) / 127);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(kept.length);
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        for (int clue : kept) {
            out.writeInt(clue);
        }
        for (int clue : kept) {
            for (int i = 0; i < width; i++) {
                float weight = weights[row(clue)][i];
                out.writeByte(scales[i] == 0 ? 0 : Math.round(weight / scales[i]));
            }
        }
        return bytes.toByteArray();
    }

    private float most(int row) {
        float most = 0;
        for (float weight : weights[row]) {
            most = Math.max(most, Math.abs(weight));
        }
        return most;
    }
}
