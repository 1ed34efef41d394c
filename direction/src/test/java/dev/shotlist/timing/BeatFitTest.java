package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shotlist.plan.Seconds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BeatFitTest {
    private static List<Double> every(double beat, double from, double to) {
        List<Double> seconds = new ArrayList<>();
        for (int k = 0; from + k * beat < to; k++) {
            seconds.add(from + k * beat);
        }
        return seconds;
    }

    private static Pulse.Beats beats(List<Double> seconds, @Nullable Double bpm) {
        return new Pulse.Beats(seconds, bpm, null, 4);
    }

    private static Grid grid(Pulse.Beats beats, long total) {
        BeatFit.Fit fit = BeatFit.fit(beats, total);
        assertThat(fit).isNotNull();
        if (fit == null) {
            throw new AssertionError("no grid");
        }
        return fit.grid();
    }

    @Test
    void sortsAndJoinsWhatWasHeardTwice() {
        List<Double> seconds = every(0.5, 0.25, 20);
        seconds.addAll(every(0.5, 0.28, 10));
        Collections.shuffle(seconds, new Random(3));

        Grid grid = grid(beats(seconds, null), 20_000);

        assertThat(grid.bpm()).isEqualTo(120);
        assertThat(grid.time(0)).isCloseTo(250, within(20.0));
    }

    @Test
    void closesHolesAndGoesOnToTheEnd() {
        List<Double> seconds = every(0.6, 0.1, 12);
        seconds.removeIf(second -> second > 3 && second < 5);

        Grid grid = grid(beats(seconds, null), 30_000);

        assertThat(grid.bpm()).isEqualTo(100);
        assertThat(grid.count()).isEqualTo(50);
        assertThat(grid.distance(0.1 * 1000 + 40 * 600)).isLessThan(1);
    }

    @Test
    void followsAPulseThatDrifts() {
        List<Double> seconds = new ArrayList<>();
        double at = 0;
        for (int k = 0; k < 40; k++) {
            seconds.add(at);
            at += 0.5 + 0.004 * k;
        }

        Grid grid = grid(beats(seconds, null), 22_000);

        for (double second : seconds) {
            if (second < 22) {
                assertThat(grid.distance(second * 1000)).isLessThan(1);
            }
        }
    }

    @Test
    void theFirstDownbeatCountsTheBars() {
        Pulse.Beats beats = new Pulse.Beats(every(0.5, 0.2, 10), null, Seconds.of(1.21), 4);

        Grid grid = grid(beats, 10_000);

        int down = grid.nearest(1200);
        assertThat(grid.down(down)).isTrue();
        assertThat(grid.down(down + 4)).isTrue();
        assertThat(grid.down(down + 1)).isFalse();
        assertThat(grid.toDownbeat(1200)).isLessThan(1);
    }

    @Test
    void aTempoBesideThemHelpsWhereBeatsAreFew() {
        Grid grid = grid(beats(List.of(1.0, 3.0), 120.0), 10_000);

        assertThat(grid.bpm()).isEqualTo(120);
        assertThat(grid.distance(1000)).isLessThan(1);
    }

    @Test
    void tooFewOrTooFarApartAreNoPulse() {
        assertThat(BeatFit.fit(beats(List.of(), null), 10_000)).isNull();
        assertThat(BeatFit.fit(beats(List.of(1.0, 2.0), 1000.0), 10_000)).isNull();
        assertThat(BeatFit.fit(beats(List.of(1.0, 2.0), 0.0), 10_000)).isNull();
        assertThat(BeatFit.fit(beats(every(7, 0, 60), null), 60_000)).isNull();
        assertThat(BeatFit.fit(beats(List.of(-1.0, Double.NaN, 1e12), 1.0), 10_000)).isNull();
    }

    @Test
    void beatsFasterThanAnyTempoAreEveryOther() {
        Grid grid = grid(beats(every(0.15, 0, 10), null), 10_000);

        assertThat(grid.bpm()).isBetween(190.0, 210.0);
    }
}
