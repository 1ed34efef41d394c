package dev.shotlist.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places the lines of one scene: all of them one after the other where there is room; else the
 * droppable ones go, the director's own before captions; else the call stands beside the others;
 * else each gets its share of the time.
 */
final class SceneLines {
    private final Slot slot;
    private final SceneWish scene;
    private final LineRow row;
    private final int index;
    private final Needs needs;
    private final @Nullable Stretch[] times;

    /**
     * @param index of the scene
     */
    SceneLines(Slot slot, SceneWish scene, int index, LineRow row, Needs needs) {
        this.slot = slot;
        this.scene = scene;
        this.row = row;
        this.index = index;
        this.needs = needs;
        this.times = new Stretch[scene.lines().size()];
    }

    /** One for each line; null where it was dropped. */
    @Nullable Stretch[] place() {
        if (times.length == 0) {
            return times;
        }
        List<Integer> kept = new ArrayList<>(times.length);
        for (int line = 0; line < times.length; line++) {
            if (kind(line) != LineKind.CALL) {
                kept.add(line);
            }
        }
        for (int line = 0; line < times.length; line++) {
            if (kind(line) == LineKind.CALL) {
                kept.add(line);
            }
        }
        while (!fits(kept) && drop(kept)) {
            // one line fewer each time
        }
        if (kept.isEmpty()) {
            return times;
        }
        boolean call = kind(kept.getLast()) == LineKind.CALL;
        if (fits(kept) || !call || kept.size() == 1) {
            inRow(row, kept, call && slot.last());
        } else {
            beside(kept);
        }
        return times;
    }

    private LineKind kind(int line) {
        return scene.lines().get(line).kind();
    }

    private double need(int line) {
        return needs.line(index, scene.lines().get(line));
    }

    private boolean fits(List<Integer> kept) {
        double sum = (kept.size() - 1) * needs.gap();
        for (int line : kept) {
            sum += need(line);
        }
        return sum <= slot.room() + 1;
    }

    /** Drops the line that is missed least; false where none may go. */
    private boolean drop(List<Integer> kept) {
        int least = -1;
        for (int line : kept) {
            boolean may = scene.lines().get(line).droppable();
            if (may && (least < 0 || kind(line).compareTo(kind(least)) >= 0)) {
                least = line;
            }
        }
        return least >= 0 && kept.remove(Integer.valueOf(least));
    }

    private void inRow(LineRow row, List<Integer> lines, boolean toEnd) {
        double[] lengths = new double[lines.size()];
        for (int k = 0; k < lengths.length; k++) {
            lengths[k] = need(lines.get(k));
        }
        long[] placed = row.onBeats(lengths, toEnd);
        if (placed == null || (!toEnd && row.lingers(placed, lengths))) {
            placed = row.byShare(lengths, toEnd);
        }
        for (int k = 0; k < lengths.length; k++) {
            times[lines.get(k)] = Stretch.ofMillis(placed[2 * k], placed[2 * k + 1]);
        }
    }

    /** The call comes in while the others stand, and all stay to the end. */
    private void beside(List<Integer> kept) {
        inRow(row.withTheCut(), kept.subList(0, kept.size() - 1), slot.last());
        int call = kept.getLast();
        double need = Math.min(need(call), (double) slot.room());
        Slot.Points points = slot.points();
        long start = slot.start();
        for (int k = 0; k < points.count; k++) {
            boolean enough = slot.clear() - points.millis[k] >= need - 1;
            if (enough && points.costs[k] <= 0.1) {
                start = points.millis[k];
            }
        }
        times[call] = Stretch.ofMillis(start, slot.clear());
    }
}
