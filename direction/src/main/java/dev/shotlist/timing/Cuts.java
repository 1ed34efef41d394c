package dev.shotlist.timing;

/** Frames that a piece is cut on, with what it costs. */
final class Cuts {
    private final int[] frames;
    private final double cost;

    /**
     * @param frames the first of each scene but the first
     */
    Cuts(int[] frames, double cost) {
        this.frames = frames;
        this.cost = cost;
    }

    int count() {
        return frames.length;
    }

    /** First frame of the scene after that cut. */
    int frame(int cut) {
        return frames[cut];
    }

    double cost() {
        return cost;
    }
}
