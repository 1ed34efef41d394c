package dev.shotlist.media.film;

import dev.shotlist.media.color.Oklab;
import dev.shotlist.media.color.Srgb;
import dev.shotlist.media.decode.Pixels;
import dev.shotlist.media.evidence.Evidence;
import dev.shotlist.media.picture.Tone;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Puts the tones of sampled frames together to a film's. */
final class FilmTone {
    private FilmTone() {}

    /** The mean of the figures, with the class that most of the time has. */
    static Tone mean(List<Tone> tones) {
        Tone.Temperature prevailing = Tone.Temperature.NEUTRAL;
        long most = -1;
        for (Tone.Temperature temperature : Tone.Temperature.values()) {
            long count = tones.stream().filter(t -> t.temperature() == temperature).count();
            if (count > most) {
                most = count;
                prevailing = temperature;
            }
        }
        double kelvin = 1e6 / mean(tones, t -> 1e6 / t.kelvin());
        return new Tone(
                mean(tones, Tone::brightness),
                mean(tones, Tone::contrast),
                mean(tones, Tone::saturation),
                prevailing,
                mean(tones, Tone::warmth),
                (int) Math.round(kelvin),
                Evidence.of(
                        most / (double) tones.size(),
                        most + " of " + tones.size() + " sampled frames are alike in temperature"));
    }

    private static double mean(List<Tone> tones, ToDoubleFunction<Tone> figure) {
        return tones.stream().mapToDouble(figure).average().orElse(0);
    }

    /** The key frame whose tone is nearest to the film's. */
    static KeyFrame typical(List<KeyFrame> frames, Tone tone) {
        KeyFrame best = frames.getFirst();
        for (KeyFrame frame : frames) {
            best =
                    apart(frame.look().tone(), tone) < apart(best.look().tone(), tone)
                            ? frame
                            : best;
        }
        return best;
    }

    private static double apart(Tone one, Tone other) {
        return Math.abs(one.brightness() - other.brightness())
                + Math.abs(one.contrast() - other.contrast())
                + 0.5 * Math.abs(one.warmth() - other.warmth());
    }

    static ToneSample sample(double time, Tone tone, Pixels pixels) {
        double[] sums = new double[3];
        for (int pixel : pixels.argb()) {
            sums[0] += Oklab.linear(pixel >> 16 & 0xFF);
            sums[1] += Oklab.linear(pixel >> 8 & 0xFF);
            sums[2] += Oklab.linear(pixel & 0xFF);
        }
        double[] mean = Arrays.stream(sums).map(s -> s / pixels.argb().length).toArray();
        Srgb color = Oklab.ofLinear(mean[0], mean[1], mean[2]).srgb();
        return new ToneSample(
                time,
                tone.brightness(),
                tone.contrast(),
                tone.saturation(),
                tone.warmth(),
                color.hex());
    }
}
