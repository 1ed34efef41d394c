package dev.shotlist.media.sound;

import dev.shotlist.media.evidence.Interval;
import dev.shotlist.media.evidence.Share;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was measured in a sound track. Times are seconds from the track's beginning.
 *
 * @param duration seconds
 * @param sampleRate of the source, in hertz
 * @param channels of the source
 * @param tempo beats per minute, or null when no pulse was found
 * @param tempoConfidence 0 to 1
 * @param tempoAlternatives other tempi that the track could be counted in, likeliest first
 * @param beatTimes every beat
 * @param downbeatTimes the beats that begin a bar
 * @param beatsPerBar 2 to 4, or 0 without a pulse
 * @param loudnessLufs EBU R128 integrated loudness, or null when all of it is silent
 * @param truePeakDbtp the highest peak between samples, or null for digital silence
 * @param loudnessRange EBU Tech 3342 range in LU, or null when too short or silent
 * @param energy loudness over time, one figure each {@code energyStep} seconds, 0 to 1
 * @param silences stretches that nobody would hear
 * @param kind what it is mostly
 * @param sections parts that differ in sound, at least one when there is any sound
 */
public record SoundLook(
        double duration,
        int sampleRate,
        int channels,
        @Nullable Double tempo,
        double tempoConfidence,
        List<Double> tempoAlternatives,
        List<Double> beatTimes,
        List<Double> downbeatTimes,
        int beatsPerBar,
        @Nullable Double loudnessLufs,
        @Nullable Double truePeakDbtp,
        @Nullable Double loudnessRange,
        List<Double> energy,
        double energyStep,
        List<Interval> silences,
        Kind kind,
        double kindConfidence,
        List<Section> sections) {
    /** What a sound track mostly is. */
    public enum Kind {
        MUSIC,
        SPEECH,
        MIXED,
        NOISE,
        SILENCE
    }

    /**
     * A part of a track that sounds alike.
     *
     * @param energy mean of the energy curve over it
     */
    public record Section(Interval span, double energy) {
        public Section {
            Objects.requireNonNull(span);
            Share.checked(energy, "energy");
        }
    }

    public SoundLook {
        if (!(duration >= 0 && energyStep > 0)) {
            throw new IllegalArgumentException("duration and energy step must be positive");
        }
        if (tempo != null && !(tempo > 0)) {
            throw new IllegalArgumentException("a tempo is positive");
        }
        Share.checked(tempoConfidence, "tempoConfidence");
        Share.checked(kindConfidence, "kindConfidence");
        tempoAlternatives = List.copyOf(tempoAlternatives);
        beatTimes = List.copyOf(beatTimes);
        downbeatTimes = List.copyOf(downbeatTimes);
        energy = List.copyOf(energy);
        for (double value : energy) {
            Share.checked(value, "energy");
        }
        silences = List.copyOf(silences);
        Objects.requireNonNull(kind);
        sections = List.copyOf(sections);
    }
}
