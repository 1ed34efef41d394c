package dev.shotlist.timing;

/** Frames and the whole milliseconds nearest to them. */
record Lattice(double fps) {

    /** Where not even a frame is left for each scene, a millisecond has to do. */
    static final Lattice MILLISECONDS = new Lattice(1000);

    double frameMillis() {
        return 1000 / fps;
    }

    long millis(long frame) {
        return Math.round(frame * 1000 / fps);
    }

    /** Frames that a length takes, not rounded. */
    double frames(double millis) {
        return millis * fps / 1000;
    }

    int nearest(double millis) {
        return (int) Math.round(frames(millis));
    }

    /** The last frame that begins at the time or before it. */
    int before(double millis) {
        return (int) Math.floor(frames(millis) + 1e-6);
    }

    /** The first frame that begins at the time or after it. */
    int after(double millis) {
        return (int) Math.ceil(frames(millis) - 1e-6);
    }
}
