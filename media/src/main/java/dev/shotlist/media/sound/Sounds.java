package dev.shotlist.media.sound;

import dev.shotlist.media.decode.DecodeLimits;
import dev.shotlist.media.decode.MediaFile;
import dev.shotlist.media.decode.MediaRefused;
import dev.shotlist.media.decode.Watch;
import java.nio.file.Path;
import java.util.List;

/** The door to measuring sound. */
public final class Sounds {
    private Sounds() {}

    /**
     * Measures the sound in a file, of a film or by itself.
     *
     * @throws MediaRefused when there is none, or it is damaged or too long
     */
    public static SoundLook measure(Path file, DecodeLimits limits, Watch watch) {
        SoundMeter meter = new SoundMeter();
        try (MediaFile media = MediaFile.open(file, limits)) {
            media.read(null, meter, MediaFile.Depth.EVERY_FRAME, watch);
        }
        SoundLook look = meter.look();
        if (look == null) {
            throw new MediaRefused(
                    MediaRefused.Reason.NOTHING_TO_MEASURE, "there is no sound in it");
        }
        return look;
    }

    /** Measures samples that are in memory, one array for each channel, full scale -1 to 1. */
    public static SoundLook measure(int sampleRate, float[]... channels) {
        SoundMeter meter = new SoundMeter();
        meter.begins(sampleRate, channels.length);
        meter.samples(channels, channels[0].length);
        SoundLook look = meter.look();
        if (look == null) {
            throw new MediaRefused(MediaRefused.Reason.NOTHING_TO_MEASURE, "there are no samples");
        }
        return look;
    }

    /** Beats of samples that are in memory, in seconds, and nothing else. */
    public static List<Double> pulse(int sampleRate, float[]... channels) {
        Spectrogram spectrum = new Spectrogram(sampleRate);
        spectrum.add(channels, channels[0].length);
        Onsets onsets = Onsets.of(spectrum);
        return Pulse.of(onsets).beats().stream().map(beat -> beat / onsets.rate()).toList();
    }
}
