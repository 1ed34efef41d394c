package dev.shotlist.pipeline;

/** Told as the work goes on; called from the thread that works. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = step -> {};

    /** A step begins. */
    void begins(Step step);

    /**
     * How far the measuring of one reference got; several are measured at once, each by a thread of
     * its own.
     *
     * @param reference its name
     * @param done share of the work, 0 to 1
     */
    default void measures(String reference, double done) {}
}
