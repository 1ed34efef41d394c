package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.Overlay;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.Sync;
import dev.shotlist.timing.ReadingRate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole plans of briefs with lengths from 5 to 180 s and tempi from 50 to 200, by seeds. */
class TimedBriefsTest {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 180;
    private static final int SLOWEST = 50;
    private static final int FASTEST = 200;
    private static final double ON_GRID = 0.98;

    private static final Shotlist SHOTLIST =
            new Assembly().requestIds(() -> "00000000-test").nanos(() -> 0).build();
    private static final ReadingRate READING = new ReadingRate(FactFiles.ours());

    private static final class Tally {
        private int plans;
        private int cuts;
        private int onGrid;
        private double furthest;
        private int lines;
        private int doubted;
    }

    @Test
    void plansKeepTime() {
        check(300);
    }

    @Tag("long")
    @Test
    void plansKeepTimeInTenThousand() {
        check(10_000);
    }

    private static void check(int briefs) {
        Tally tally = new Tally();
        for (int seed = 0; seed < briefs; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L + 3);
            int seconds = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
            int tempo = SLOWEST + random.nextInt(FASTEST - SLOWEST + 1);
            String brief = GeneratedBriefs.timed(seed, seconds, tempo);
            check(SHOTLIST.plan(brief), brief, seconds, tally);
        }
        System.out.printf(
                Locale.ROOT,
                "%d timed plans: %d of %d cuts on the grid (%.2f%%), furthest %.0f ms off;"
                        + " %d lines, %d plans doubt that one can be read%n",
                tally.plans,
                tally.onGrid,
                tally.cuts,
                100.0 * tally.onGrid / tally.cuts,
                tally.furthest,
                tally.lines,
                tally.doubted);
        assertThat((double) tally.onGrid / tally.cuts).isGreaterThanOrEqualTo(ON_GRID);
    }

    /** How far each cut is from the grid, and that the plan says the same. */
    private static void grid(Plan plan, String brief, Tally tally) {
        BeatGrid grid = plan.creativeDirection().audioDirection().beatGrid();
        Sync sync = plan.metadata().sync();
        assertThat(sync == null).as(brief).isEqualTo(grid == null);
        if (grid == null || sync == null) {
            return;
        }
        double beat = 60_000 / grid.bpm();
        double onBeat = 500 / plan.creativeDirection().technicalSpecs().fps() + 1;
        int on = 0;
        for (Scene scene : plan.scenes().subList(1, plan.scenes().size())) {
            double at = scene.startTime().millis() - grid.offset().millis();
            double off = Math.abs(at - Math.rint(at / beat) * beat);
            on += off <= onBeat ? 1 : 0;
            tally.furthest = Math.max(tally.furthest, off);
        }
        assertThat(sync.cuts()).as(brief).isEqualTo(plan.scenes().size() - 1);
        assertThat(sync.cutsOnGrid()).as(brief).isEqualTo(on);
        tally.cuts += sync.cuts();
        tally.onGrid += on;
    }

    private static void check(Plan plan, String brief, int seconds, Tally tally) {
        tally.plans++;
        List<Scene> scenes = plan.scenes();
        long sum = scenes.stream().mapToLong(scene -> scene.duration().millis()).sum();
        assertThat(plan.creativeDirection().technicalSpecs().duration().millis())
                .as(brief)
                .isEqualTo(seconds * 1000L)
                .isEqualTo(sum)
                .isEqualTo(scenes.getLast().endTime().millis());
        grid(plan, brief, tally);
        for (Scene scene : scenes.subList(0, scenes.size() - 1)) {
            long next = scenes.get(scene.sceneNumber()).duration().millis();
            double shorter = Math.min(scene.duration().millis(), next);
            assertThat(
                            (double)
                                    Objects.requireNonNull(scene.transitionToNext())
                                            .duration()
                                            .millis())
                    .as(brief)
                    .isLessThanOrEqualTo(shorter / 2);
        }
        boolean doubted =
                plan.metadata().warnings().stream()
                        .anyMatch(one -> one.code().equals("overlay_too_dense"));
        tally.doubted += doubted ? 1 : 0;
        for (Overlay overlay : plan.creativeDirection().textStrategy().overlays()) {
            tally.lines++;
            Scene scene = scenes.get(overlay.sceneNumber() - 1);
            assertThat(overlay.startTime()).as(brief).isGreaterThanOrEqualTo(scene.startTime());
            assertThat(overlay.endTime()).as(brief).isLessThanOrEqualTo(scene.endTime());
            Seconds shown = overlay.endTime().minus(overlay.startTime());
            var language = plan.creativeDirection().technicalSpecs().language();
            if (!doubted && language != null) {
                assertThat(shown.millis() + 1)
                        .as(brief + " | " + overlay.text())
                        .isGreaterThanOrEqualTo(READING.needed(overlay.text(), language).millis());
            }
        }
    }
}
