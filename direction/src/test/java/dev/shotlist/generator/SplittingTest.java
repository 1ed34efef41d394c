package dev.shotlist.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Seconds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SplittingTest {
    private static final GeneratorCatalogue CATALOGUE = GeneratorCatalogue.load(FactFiles.ours());

    @Test
    void clipsHoldTheSceneAndPartsSumToIt() {
        Random random = new Random(8);
        for (int i = 0; i < 200; i++) {
            Seconds scene = new Seconds(1 + random.nextInt(180_000));
            for (Generator one : CATALOGUE.models()) {
                Splitting splitting = new Splitting(one.durations(), CATALOGUE.usualStep());
                List<Seconds> clips = splitting.clips(scene);
                List<Seconds> parts = Splitting.used(scene, clips);
                assertThat(parts.stream().mapToLong(Seconds::millis).sum())
                        .isEqualTo(scene.millis());
                for (int clip = 0; clip < clips.size(); clip++) {
                    assertThat(parts.get(clip)).isLessThanOrEqualTo(clips.get(clip));
                    assertThat(one.durations().atLeast(clips.get(clip), CATALOGUE.usualStep()))
                            .as(one.id())
                            .isEqualTo(clips.get(clip));
                }
                long longest = one.durations().longest().millis();
                assertThat(clips).hasSize((int) Math.ceilDiv(scene.millis(), longest));
            }
        }
    }
}
