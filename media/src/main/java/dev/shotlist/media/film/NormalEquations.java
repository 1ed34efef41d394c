package dev.shotlist.media.film;

import java.util.Arrays;

/**
 * The least-squares step of a similarity's four numbers: shift right, shift down, log zoom, roll.
 * Gathered pixel by pixel, then solved by Gaussian elimination.
 */
final class NormalEquations {
    /** Keeps directions without texture from running away. */
    private static final double DAMPING = 1.0005;

    private static final double FLOOR = 1e-6;

    /** A pivot below it says that a direction was not seen at all. */
    private static final double SINGULAR = 1e-9;

    /** The most that one step shifts, in pixels, and zooms or rolls. */
    private static final double LONGEST_SHIFT = 4;

    private static final double WIDEST_TURN = 0.05;

    /** The most that two neighbouring frames can differ in zoom and roll. */
    private static final double MOST_TURNED = 0.3;

    private final double[][] matrix = new double[4][4];
    private final double[] right = new double[4];

    void clear() {
        for (double[] row : matrix) {
            Arrays.fill(row, 0);
        }
        Arrays.fill(right, 0);
    }

    /** Adds a pixel: what it changes by along each number, how much it counts, what is missing. */
    void add(double gx, double gy, double jz, double jr, double weight, double difference) {
        double r = -weight * difference;
        right[0] += gx * r;
        right[1] += gy * r;
        right[2] += jz * r;
        right[3] += jr * r;
        matrix[0][0] += weight * gx * gx;
        matrix[0][1] += weight * gx * gy;
        matrix[0][2] += weight * gx * jz;
        matrix[0][3] += weight * gx * jr;
        matrix[1][1] += weight * gy * gy;
        matrix[1][2] += weight * gy * jz;
        matrix[1][3] += weight * gy * jr;
        matrix[2][2] += weight * jz * jz;
        matrix[2][3] += weight * jz * jr;
        matrix[3][3] += weight * jr * jr;
    }

    /** Draws a number towards 0: where there is no texture along a direction, nothing moves. */
    void calm(int number, double by, double[] p) {
        matrix[number][number] += by;
        right[number] -= by * p[number];
    }

    /** Solves for the step and takes it; false when it is too small to matter. */
    boolean step(double[] p) {
        double[][] m = matrix;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                m[i][j] = m[j][i];
            }
            m[i][i] = m[i][i] * DAMPING + FLOOR;
        }
        double[] x = right.clone();
        for (int i = 0; i < 4; i++) {
            double pivot = m[i][i];
            if (Math.abs(pivot) < SINGULAR) {
                return false;
            }
            for (int k = i + 1; k < 4; k++) {
                double factor = m[k][i] / pivot;
                for (int j = i; j < 4; j++) {
                    m[k][j] -= factor * m[i][j];
                }
                x[k] -= factor * x[i];
            }
        }
        for (int i = 3; i >= 0; i--) {
            for (int j = i + 1; j < 4; j++) {
                x[i] -= m[i][j] * x[j];
            }
            x[i] /= m[i][i];
        }
        p[0] += Math.clamp(x[0], -LONGEST_SHIFT, LONGEST_SHIFT);
        p[1] += Math.clamp(x[1], -LONGEST_SHIFT, LONGEST_SHIFT);
        p[2] =
                Math.clamp(
                        p[2] + Math.clamp(x[2], -WIDEST_TURN, WIDEST_TURN),
                        -MOST_TURNED,
                        MOST_TURNED);
        p[3] =
                Math.clamp(
                        p[3] + Math.clamp(x[3], -WIDEST_TURN, WIDEST_TURN),
                        -MOST_TURNED,
                        MOST_TURNED);
        return Math.abs(x[0]) + Math.abs(x[1]) > 0.01 || Math.abs(x[2]) + Math.abs(x[3]) > 2e-4;
    }
}
