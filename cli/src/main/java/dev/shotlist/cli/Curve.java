package dev.shotlist.cli;

import java.util.List;

/** Curves and marks over time in one line of text. */
final class Curve {
    private static final String LEVELS = " ▁▂▃▄▅▆▇█";

    private Curve() {}

    /**
     * Values as the heights of blocks, the highest of those that share a column.
     *
     * @param values 0 to 1, evenly spaced over the whole length
     */
    static String of(List<Double> values, int columns) {
        StringBuilder line = new StringBuilder(columns);
        for (int column = 0; column < columns && !values.isEmpty(); column++) {
            int from = (int) ((long) column * values.size() / columns);
            int to = Math.max(from + 1, (int) ((column + 1L) * values.size() / columns));
            double highest = 0;
            for (double value : values.subList(from, to)) {
                highest = Math.max(highest, value);
            }
            line.append(LEVELS.charAt((int) Math.round(highest * (LEVELS.length() - 1))));
        }
        return line.toString();
    }

    /** A line with a mark at each of the times. */
    static String marks(List<Double> times, double length, String line, char mark, int columns) {
        StringBuilder marked = new StringBuilder(line.repeat(columns));
        for (double time : times) {
            if (length > 0 && time >= 0 && time < length) {
                marked.setCharAt((int) (time / length * columns), mark);
            }
        }
        return marked.toString();
    }
}
