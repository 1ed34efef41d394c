package dev.shotlist.media.decode;

/** A decoded frame, to be read only while it is handed over. */
public interface FilmFrame {
    /** Seconds from the film's first frame. */
    double time();

    /** The frame small and cheap. */
    SmallFrame small();

    /** The frame as pixels, no side longer than asked for, in its full sharpness. */
    Pixels pixels(int longest);
}
