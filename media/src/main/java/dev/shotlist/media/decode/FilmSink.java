package dev.shotlist.media.decode;

/** Takes a film's frames in the order of time. */
@FunctionalInterface
public interface FilmSink {
    void frame(FilmFrame frame);

    /**
     * Called once at the end with the last frame again, which nobody knew to be the last when it
     * came; not called when there was none.
     */
    default void ends(FilmFrame last) {}
}
