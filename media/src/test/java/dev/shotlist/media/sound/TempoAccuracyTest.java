package dev.shotlist.media.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.media.FreshSeeds;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TempoAccuracyTest {
    private static final double CLOSE = 0.04;
    private static final double[] OCTAVES = {1, 0.5, 2, 1 / 3.0, 3, 2 / 3.0, 1.5};

    private record Result(double right, double someOctave, double f, double downbeats) {}

    @Test
    void findsTempoAndBeatsOfMusic() {
        assertMusic("music", LongStream.rangeClosed(1, 40));
    }

    @Tag("long")
    @Test
    void findsTempoAndBeatsOfMuchMusic() {
        assertMusic("music, seeds looked at", LongStream.rangeClosed(1, 200));
        assertMusic("music, seeds set aside", LongStream.rangeClosed(50_001, 50_300));
    }

    @Test
    void findsEveryClick() {
        Result clicks =
                measure("clicks", LongStream.rangeClosed(1, 30), s -> SynthTrack.clicks(s, 20));
        assertThat(clicks.right()).isEqualTo(1.0);
        assertThat(clicks.f()).isGreaterThan(0.999);
    }

    @Tag("long")
    @Test
    void findsTempoAndBeatsOfFreshSeeds() {
        assertMusic("music, fresh seeds", FreshSeeds.of(300));
        Result clicks =
                measure("clicks, fresh seeds", FreshSeeds.of(100), s -> SynthTrack.clicks(s, 20));
        assertThat(clicks.f()).isGreaterThan(0.999);
    }

    private static void assertMusic(String what, LongStream seeds) {
        Result music = measure(what, seeds, s -> SynthTrack.music(s, 30));
        assertThat(music.right()).isGreaterThanOrEqualTo(0.9);
        assertThat(music.someOctave()).isEqualTo(1.0);
        assertThat(music.f()).isGreaterThanOrEqualTo(0.93);
    }

    private static Result measure(String what, LongStream seeds, LongFunction<SynthTrack> maker) {
        int count = 0;
        int right = 0;
        int some = 0;
        double f = 0;
        double downbeats = 0;
        Map<String, Integer> wrong = new TreeMap<>();
        for (long seed : seeds.toArray()) {
            SynthTrack track = maker.apply(seed);
            SoundLook look = track.measure();
            double tempo = look.tempo() == null ? 0 : look.tempo();
            boolean close = Math.abs(tempo / track.tempo() - 1) < CLOSE;
            boolean octave = false;
            for (double factor : OCTAVES) {
                octave |= Math.abs(tempo / factor / track.tempo() - 1) < CLOSE;
            }
            count++;
            right += close ? 1 : 0;
            some += octave ? 1 : 0;
            double beats = SynthTrack.f(track.beats(), look.beatTimes());
            f += beats;
            downbeats += SynthTrack.f(track.downbeats(), look.downbeatTimes());
            if (!close || beats < 0.9) {
                String how =
                        "%s %.0f as %.0f F %.2f"
                                .formatted(track.genre(), track.tempo(), tempo, beats);
                wrong.merge(how, 1, Integer::sum);
            }
        }
        Result result =
                new Result(
                        right / (double) count,
                        some / (double) count,
                        f / count,
                        downbeats / count);
        System.out.printf(
                "%s: tempo %.1f%%, some octave %.1f%%, beats F %.3f, downbeats F %.3f (%d); %s%n",
                what,
                100 * result.right(),
                100 * result.someOctave(),
                result.f(),
                result.downbeats(),
                count,
                wrong.keySet());
        return result;
    }
}
