package dev.shotlist.pipeline;

/** Told as the work goes on; called from the thread that works. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = step -> {};

    /** A step begins. */
    void begins(Step step);
}
