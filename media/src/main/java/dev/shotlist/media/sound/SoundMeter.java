package dev.shotlist.media.sound;

import dev.shotlist.media.decode.SoundSink;
import dev.shotlist.media.evidence.Interval;
import dev.shotlist.media.evidence.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures a track while it is read. */
public final class SoundMeter implements SoundSink {
    /** Loudness under which nobody hears anything at ordinary listening levels. */
    private static final double SILENT_LUFS = -55;

    /** Seconds of it that count as a silence and not as a breath. */
    private static final double SHORTEST_SILENCE = 0.3;

    /** The energy curve's zero and one. */
    private static final double QUIET_LUFS = -50;

    private static final double LOUD_LUFS = -8;

    /** Tenths of a second in one value of the energy curve. */
    private static final int ENERGY_STEPS = 5;

    /** Frames that an onset shows before or after it happens; measured on clicks. */
    private static final double ONSET_DELAY = 0.0;

    private int sampleRate;
    private int channels;
    private long samples;
    private @Nullable Loudness loudness;
    private @Nullable Spectrogram spectrum;

    @Override
    public void begins(int rate, int count) {
        sampleRate = rate;
        channels = count;
        loudness = new Loudness(rate, count);
        spectrum = new Spectrogram(rate);
    }

    @Override
    public void samples(float[][] planes, int count) {
        if (loudness == null || spectrum == null) {
            throw new IllegalStateException("samples before the beginning");
        }
        loudness.add(planes, count);
        spectrum.add(planes, count);
        samples += count;
    }

    /** What was measured, or null when there was no sound at all. */
    public @Nullable SoundLook look() {
        if (loudness == null || spectrum == null || samples == 0) {
            return null;
        }
        double duration = samples / (double) sampleRate;
        double[] steps = loudness.steps();
        Double integrated = loudness.integrated();
        Onsets onsets = Onsets.of(spectrum);
        Pulse pulse = integrated == null ? Pulse.none() : Pulse.of(onsets);
        Bars bars = Bars.of(spectrum, onsets, pulse.beats());
        List<Double> beats = new ArrayList<>();
        List<Double> downbeats = new ArrayList<>();
        for (int i = 0; i < pulse.beats().size(); i++) {
            double time = (pulse.beats().get(i) - ONSET_DELAY) / onsets.rate();
            double rounded = Math.round(Math.clamp(time, 0, duration) * 1e4) / 1e4;
            beats.add(rounded);
            if (i % bars.beatsPerBar() == bars.first()) {
                downbeats.add(rounded);
            }
        }
        List<Double> energy = energy(steps);
        double energyStep = ENERGY_STEPS / (double) Loudness.STEPS;
        KindGuess kind = KindGuess.of(spectrum, pulse, integrated == null);
        return new SoundLook(
                duration,
                sampleRate,
                channels,
                pulse.tempo() > 0 ? Math.round(pulse.tempo() * 100) / 100.0 : null,
                Share.clamped(pulse.confidence()),
                pulse.alternatives().stream().map(t -> Math.round(t * 100) / 100.0).toList(),
                beats,
                downbeats,
                pulse.tempo() > 0 ? bars.beatsPerBar() : 0,
                integrated,
                loudness.truePeak(),
                loudness.range(),
                energy,
                energyStep,
                silences(steps, duration),
                kind.kind(),
                kind.confidence(),
                Sections.cut(Sections.boundaries(spectrum), duration, energy, energyStep));
    }

    private static List<Double> energy(double[] steps) {
        List<Double> energy = new ArrayList<>();
        for (int from = 0; from < steps.length; from += ENERGY_STEPS) {
            int to = Math.min(steps.length, from + ENERGY_STEPS);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += steps[i];
            }
            double lufs = Loudness.lufs(Math.max(1e-12, sum / (to - from)));
            double share = Share.clamped((lufs - QUIET_LUFS) / (LOUD_LUFS - QUIET_LUFS));
            energy.add(Math.round(share * 1e3) / 1e3);
        }
        return energy;
    }

    private static List<Interval> silences(double[] steps, double duration) {
        List<Interval> silences = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= steps.length; i++) {
            boolean silent =
                    i < steps.length && Loudness.lufs(Math.max(1e-12, steps[i])) < SILENT_LUFS;
            if (silent && from < 0) {
                from = i;
            } else if (!silent && from >= 0) {
                double start = from / (double) Loudness.STEPS;
                double end = i == steps.length ? duration : i / (double) Loudness.STEPS;
                if (end - start >= SHORTEST_SILENCE) {
                    silences.add(new Interval(start, Math.max(start, end)));
                }
                from = -1;
            }
        }
        return silences;
    }
}
