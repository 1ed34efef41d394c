package dev.shotlist.render;

import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.List;

/** Lines in rows, so that two that stand at the same time are not drawn over each other. */
final class Stacked {
    /** A line with its row, from 0. */
    record Line(Seconds from, Seconds to, String words, int row) {}

    private final List<Line> lines = new ArrayList<>();
    private int rows;

    void add(Seconds from, Seconds to, String words) {
        int row = 0;
        while (isTaken(row, from, to)) {
            row++;
        }
        lines.add(new Line(from, to, words, row));
        rows = Math.max(rows, row + 1);
    }

    private boolean isTaken(int row, Seconds from, Seconds to) {
        for (Line line : lines) {
            boolean meets = line.from().compareTo(to) < 0 && from.compareTo(line.to()) < 0;
            if (line.row() == row && meets) {
                return true;
            }
        }
        return false;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int rows() {
        return rows;
    }
}
