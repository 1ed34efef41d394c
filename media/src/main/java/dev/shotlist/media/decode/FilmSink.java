package dev.shotlist.media.decode;

/** Takes a film's frames in the order of time. */
@FunctionalInterface
public interface FilmSink {
    void frame(FilmFrame frame);
}
