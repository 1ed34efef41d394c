package dev.shotlist.cli;

import dev.shotlist.pipeline.Progress;
import dev.shotlist.pipeline.Step;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** One line on a terminal that tells how far the measuring got; several threads tell it. */
final class MeasuringLine implements Progress, AutoCloseable {
    private static final String CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final boolean shown;
    private final int references;
    private final Map<String, Double> done = new HashMap<>();
    private int percent = -1;

    /**
     * @param shown whether somebody watches
     * @param references how many are measured
     */
    MeasuringLine(PrintWriter err, boolean shown, int references) {
        this.err = err;
        this.shown = shown;
        this.references = Math.max(1, references);
    }

    @Override
    public void begins(Step step) {}

    @Override
    public synchronized void measures(String reference, double share) {
        if (!shown) {
            return;
        }
        done.merge(reference, share, Math::max);
        double sum = done.values().stream().mapToDouble(Double::doubleValue).sum();
        int now = (int) Math.floor(100 * sum / references);
        if (now > percent) {
            percent = now;
            err.print(
                    CLEAR
                            + String.format(
                                    Locale.ROOT,
                                    "measuring %d reference%s ... %d %%",
                                    references,
                                    references == 1 ? "" : "s",
                                    now));
            err.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown && percent >= 0) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
