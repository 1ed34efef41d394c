package dev.shotlist.timing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Transition;
import dev.shotlist.plan.TransitionType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CuttingRateTest {
    private static Timeline timeline(TransitionType type, double... lengths) {
        List<SceneTime> scenes = new ArrayList<>();
        Seconds at = Seconds.ZERO;
        for (int k = 0; k < lengths.length; k++) {
            Transition next = k == lengths.length - 1 ? null : new Transition(type, Seconds.ZERO);
            scenes.add(new SceneTime(at, Seconds.of(lengths[k]), next, null, List.of()));
            at = at.plus(Seconds.of(lengths[k]));
        }
        return new Timeline(24, null, List.of(), List.of(), scenes, null, null, List.of());
    }

    @Test
    void countsCutsPerMinute() {
        CuttingRate rate = CuttingRate.of(timeline(TransitionType.DISSOLVE, 3, 1.5, 1.5, 3, 3, 3));

        assertThat(rate.average()).isEqualTo(Seconds.of(2.5));
        assertThat(rate.perMinute()).isEqualTo(20);
        assertThat(CuttingRate.of(timeline(TransitionType.CUT, 30)).perMinute()).isZero();
    }
}
