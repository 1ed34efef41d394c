package dev.shotlist.media.decode;

/** Takes a track's sound in the order of time. */
public interface SoundSink {
    /** Called once before any samples. */
    void begins(int sampleRate, int channels);

    /**
     * Takes samples, full scale being -1 to 1.
     *
     * @param channels one array for each channel, reused by the next call
     * @param count samples in each
     */
    void samples(float[][] channels, int count);
}
