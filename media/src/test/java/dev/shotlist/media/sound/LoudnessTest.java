package dev.shotlist.media.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The compliance signals of EBU Tech 3341 and others whose loudness can be worked out. */
class LoudnessTest {
    private static float[] sine(int rate, double seconds, double hertz, double decibel) {
        float[] samples = new float[(int) (rate * seconds)];
        double level = Math.pow(10, decibel / 20);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (level * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    private static float[] joined(float[]... parts) {
        int length = 0;
        for (float[] part : parts) {
            length += part.length;
        }
        float[] out = new float[length];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, out, at, part.length);
            at += part.length;
        }
        return out;
    }

    @Test
    void readsSteadyTonesAtAnyRate() {
        for (int rate : new int[] {48_000, 44_100, 32_000, 96_000}) {
            float[] tone = sine(rate, 20, 1000, -23);
            SoundLook stereo = Sounds.measure(rate, tone, tone);
            assertThat(stereo.loudnessLufs()).isCloseTo(-23.0, within(0.1));
            assertThat(stereo.truePeakDbtp()).isCloseTo(-23.0, within(0.2));
        }
    }

    @Test
    void leavesQuietPartsOutOfTheIntegration() {
        int rate = 48_000;
        float[] tone =
                joined(
                        sine(rate, 10, 1000, -36),
                        sine(rate, 60, 1000, -23),
                        sine(rate, 10, 1000, -36));
        assertThat(Sounds.measure(rate, tone, tone).loudnessLufs()).isCloseTo(-23.0, within(0.1));
        float[] silent =
                joined(
                        sine(rate, 10, 1000, -72),
                        sine(rate, 10, 1000, -36),
                        sine(rate, 60, 1000, -23),
                        sine(rate, 10, 1000, -36),
                        sine(rate, 10, 1000, -72));
        assertThat(Sounds.measure(rate, silent, silent).loudnessLufs())
                .isCloseTo(-23.0, within(0.1));
    }

    @Test
    void readsTheLoudnessRange() {
        int rate = 48_000;
        float[] tone = joined(sine(rate, 20, 1000, -20), sine(rate, 20, 1000, -30));
        assertThat(Sounds.measure(rate, tone, tone).loudnessRange()).isCloseTo(10, within(1.0));
    }

    @Test
    void findsPeaksBetweenSamples() {
        // A quarter of the rate, an eighth of a turn off: no sample comes near the crest.
        int rate = 48_000;
        float[] samples = new float[rate * 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(Math.PI * i / 2 + Math.PI / 4));
        }
        assertThat(Sounds.measure(rate, samples).truePeakDbtp()).isCloseTo(-6.0, within(0.4));
    }

    @Test
    void saysNothingOfSilence() {
        SoundLook look = Sounds.measure(44_100, new float[44_100 * 4]);
        assertThat(look.loudnessLufs()).isNull();
        assertThat(look.truePeakDbtp()).isNull();
        assertThat(look.tempo()).isNull();
        assertThat(look.kind()).isEqualTo(SoundLook.Kind.SILENCE);
        assertThat(look.silences()).hasSize(1);
    }

    @Test
    void findsSilencesAndSections() {
        int rate = 44_100;
        SplittableRandom random = new SplittableRandom(5);
        float[] noise = new float[rate * 12];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (0.3 * (random.nextDouble() - 0.5));
        }
        float[] track = joined(sine(rate, 12, 220, -12), new float[rate * 2], noise);
        SoundLook look = Sounds.measure(rate, track);
        assertThat(look.silences()).hasSize(1);
        assertThat(look.silences().getFirst().start()).isCloseTo(12, within(0.2));
        assertThat(look.silences().getFirst().end()).isCloseTo(14, within(0.2));
        assertThat(look.sections()).hasSizeBetween(2, 3);
        assertThat(look.sections().getLast().span().start()).isBetween(11.0, 15.0);
    }

    @Test
    void tellsSpeechFromMusic() {
        int right = 0;
        for (long seed = 1; seed <= 10; seed++) {
            SoundLook speech = Sounds.measure(SynthTrack.RATE, babble(seed));
            right += speech.kind() == SoundLook.Kind.SPEECH ? 1 : 0;
            SoundLook music = SynthTrack.music(seed, 15).measure();
            right += music.kind() == SoundLook.Kind.MUSIC ? 1 : 0;
        }
        System.out.println("speech or music: " + right + " of 20 right");
        assertThat(right).isGreaterThanOrEqualTo(18);
    }

    /** Syllables of uneven length and pitch with pauses between phrases. */
    private static float[] babble(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] out = new float[SynthTrack.RATE * 15];
        int at = 0;
        double base = 100 + 100 * random.nextDouble();
        while (at < out.length) {
            int length = (int) (SynthTrack.RATE * (0.09 + 0.16 * random.nextDouble()));
            double pitch = base * (0.8 + 0.5 * random.nextDouble());
            double formant = 400 + 2000 * random.nextDouble();
            for (int i = 0; i < length && at + i < out.length; i++) {
                double envelope = Math.pow(Math.sin(Math.PI * i / length), 1.5);
                double sum = 0;
                for (int h = 1; h < 20; h++) {
                    double off = (h * pitch - formant) / 500;
                    sum +=
                            Math.exp(-off * off)
                                    * Math.sin(2 * Math.PI * h * pitch * i / SynthTrack.RATE);
                }
                out[at + i] = (float) (0.2 * envelope * sum);
            }
            at += length + (int) (SynthTrack.RATE * 0.1 * random.nextDouble());
            if (random.nextInt(7) == 0) {
                at += (int) (SynthTrack.RATE * (0.25 + 0.5 * random.nextDouble()));
            }
        }
        return out;
    }
}
