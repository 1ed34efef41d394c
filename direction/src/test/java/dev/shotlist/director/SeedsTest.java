package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.GeneratedBriefs;
import dev.shotlist.SharedShotlist;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Another seed is another idea and not another order of the same words. */
class SeedsTest {
    private static final int BRIEFS = 60;
    private static final Shotlist SHOTLIST = SharedShotlist.BUILT_IN;

    /** In longer pieces, in seconds, the other ideas come as chapters. */
    private static final double LONGEST = 30;

    /**
     * Of the pictures, what two neighbouring seeds may have in common: details and steps of the
     * product.
     */
    private static final double MOST_IN_COMMON = 0.25;

    @Test
    void neighbouringSeedsShareFewPictures() {
        double shared = 0;
        int counted = 0;
        for (int i = 0; i < BRIEFS; i++) {
            Plan usual = plan(i, 0);
            if (usual.creativeDirection().technicalSpecs().duration().value() > LONGEST) {
                continue;
            }
            counted++;
            Set<String> first = subjects(usual);
            Set<String> second = subjects(plan(i, 1));
            Set<String> both = new HashSet<>(first);
            both.retainAll(second);
            shared += both.size() / (double) Math.min(first.size(), second.size());
        }
        double mean = shared / counted;
        System.out.printf(
                Locale.ROOT,
                "pictures that seeds 0 and 1 of a brief share, mean over %d briefs: %.2f%n",
                counted,
                mean);
        assertThat(mean).isLessThan(MOST_IN_COMMON);
    }

    @Test
    void fourSeedsHaveFourConcepts() {
        for (int i = 0; i < BRIEFS; i++) {
            int number = i;
            List<String> concepts =
                    LongStream.range(0, 4)
                            .mapToObj(seed -> plan(number, seed))
                            .map(plan -> plan.creativeDirection().concept())
                            .toList();
            assertThat(new HashSet<>(concepts))
                    .as(GeneratedBriefs.brief(i))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static Plan plan(int brief, long seed) {
        Options options = Options.DEFAULT.withSeed(seed);
        return SHOTLIST.plan(
                Request.of(GeneratedBriefs.brief(brief)).with(options), Progress.SILENT);
    }

    private static Set<String> subjects(Plan plan) {
        return plan.scenes().stream()
                .map(scene -> scene.visual().subject())
                .collect(Collectors.toSet());
    }
}
