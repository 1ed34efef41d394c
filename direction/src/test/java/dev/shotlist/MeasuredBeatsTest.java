package dev.shotlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.brief.Request;
import dev.shotlist.media.deadline.Cancellation;
import dev.shotlist.pipeline.Looking;
import dev.shotlist.pipeline.Progress;
import dev.shotlist.plan.BeatGrid;
import dev.shotlist.plan.ExtractedReferences;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Seconds;
import dev.shotlist.plan.StyleSource;
import dev.shotlist.plan.Sync;
import dev.shotlist.plan.Warning;
import dev.shotlist.style.Looks;
import dev.shotlist.style.StyleLead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Plans are cut to the beats that were measured in a track, whatever shape their list has. */
class MeasuredBeatsTest {
    private static final String BRIEF = "20 second TikTok ad for cold brew coffee, fast cuts";

    /** Half a frame at the slowest rate, and the rounding to a millisecond. */
    private static final double NEAR = 1000.0 / 24 / 2 + 1;

    private static StyleLead lead(double bpm, List<Double> beats, @Nullable Double cutsPerMinute) {
        double first = Collections.min(beats);
        return new StyleLead(
                StyleSource.TEXT,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                cutsPerMinute,
                new BeatGrid(bpm, Seconds.of(first), 4),
                beats,
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    /** A look at references that lead so. */
    private record Seen(Request request, StyleLead lead) implements Looking.Fetched {
        @Override
        public Looks look(Progress progress, Cancellation cancellation) {
            ExtractedReferences none = new ExtractedReferences(List.of(), List.of(), List.of());
            return new Looks(none, lead, List.of(), List.of());
        }

        @Override
        public void close() {}
    }

    private static Plan plan(String brief, StyleLead lead) {
        return new Assembly()
                .looking((request, cancellation) -> new Seen(request, lead))
                .requestIds(() -> "00000000-test")
                .nanos(() -> 0)
                .build()
                .plan(brief);
    }

    /** Beats of a player who speeds up from 100 to 120 bpm: no even grid fits them. */
    private static List<Double> drifting() {
        List<Double> beats = new ArrayList<>();
        for (double at = 0.31; at < 21; at += 60 / (100 + at)) {
            beats.add(at);
        }
        return beats;
    }

    private static int onBeats(Plan plan, List<Double> beats) {
        int on = 0;
        for (Scene scene : plan.scenes().subList(1, plan.scenes().size())) {
            double at = scene.startTime().millis();
            on += beats.stream().anyMatch(beat -> Math.abs(beat * 1000 - at) <= NEAR) ? 1 : 0;
        }
        return on;
    }

    private static Sync sync(Plan plan) {
        return Objects.requireNonNull(plan.metadata().sync());
    }

    private static double tempo(Plan plan) {
        return Objects.requireNonNull(plan.creativeDirection().audioDirection().tempo()).value();
    }

    @Test
    void cutsFollowAPulseThatDrifts() {
        Plan plan = plan(BRIEF, lead(110, drifting(), null));
        assertThat(onBeats(plan, drifting())).isEqualTo(plan.scenes().size() - 1);
        assertThat(sync(plan).cutsOnGrid()).isEqualTo(plan.scenes().size() - 1);
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        List<Double> shuffled = new ArrayList<>(drifting());
        Collections.shuffle(shuffled, new Random(4));
        Plan sorted = plan(BRIEF, lead(110, drifting(), null));
        Plan plan = plan(BRIEF, lead(110, shuffled, null));
        assertThat(plan.scenes()).isEqualTo(sorted.scenes());
    }

    @Test
    void beatsThatEndEarlyGoOnAndAreSaid() {
        List<Double> half = drifting().subList(0, 14);
        Plan plan = plan(BRIEF, lead(110, half, null));
        assertThat(plan.metadata().warnings())
                .filteredOn(warning -> warning.code().equals("beats_incomplete"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message()).contains("end").contains("before the piece");
                    assertThat(warning.figures()).containsKey("by_s");
                });
        assertThat(sync(plan).cutsOnGrid()).isEqualTo(sync(plan).cuts());
    }

    @Test
    void sparseBeatsAreFilledIn() {
        List<Double> sparse = new ArrayList<>();
        for (int bar = 0; bar < 10; bar++) {
            sparse.add(0.25 + 2 * bar);
        }
        Plan plan = plan(BRIEF, lead(120, sparse, null));
        assertThat(sync(plan).gridBpm()).isEqualTo(120);
        assertThat(sync(plan).cutsOnGrid()).isEqualTo(plan.scenes().size() - 1);
    }

    @Test
    void aTempoThatIsSaidAndDiffersGoesBeforeTheTrack() {
        Plan plan = plan(BRIEF + ", 80 bpm", lead(110, drifting(), null));
        assertThat(sync(plan).gridBpm()).isEqualTo(80);
    }

    @Test
    void aTempoThatIsSaidOfTheTrackMeansTheTrack() {
        Plan plan = plan(BRIEF + ", 110 bpm", lead(110, drifting(), null));
        assertThat(onBeats(plan, drifting())).isEqualTo(plan.scenes().size() - 1);
    }

    @Test
    void aCuttingRateThatIsMissedIsSaid() {
        Plan plan = plan(BRIEF + ", exactly 3 scenes", lead(110, drifting(), 60.0));
        assertThat(plan.metadata().warnings())
                .extracting(Warning::code)
                .contains("cutting_rate_missed");
        Plan met = plan(BRIEF, lead(110, drifting(), 24.0));
        assertThat(met.metadata().warnings())
                .extracting(Warning::code)
                .doesNotContain("cutting_rate_missed");
    }

    /** Nonsense from a brief is no tempo; a plan comes of it all the same. */
    @Test
    void tempiThatAreNone() {
        for (String tempo : List.of("0 bpm", "1 bpm", "1000 bpm", "99999999999 bpm")) {
            Plan plan = plan(BRIEF + ", " + tempo, StyleLead.NONE);
            assertThat(tempo(plan)).as(tempo).isBetween(30.0, 300.0);
            assertThat(plan.scenes().getLast().endTime()).isEqualTo(Seconds.of(20));
        }
    }
}
