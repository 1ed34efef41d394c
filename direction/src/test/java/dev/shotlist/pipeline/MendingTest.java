package dev.shotlist.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.Assembly;
import dev.shotlist.GeneratedBriefs;
import dev.shotlist.Shotlist;
import dev.shotlist.brief.Options;
import dev.shotlist.brief.Request;
import dev.shotlist.director.Director;
import dev.shotlist.director.Draft;
import dev.shotlist.director.DraftLine;
import dev.shotlist.director.DraftScene;
import dev.shotlist.plan.OverlayPosition;
import dev.shotlist.plan.Plan;
import dev.shotlist.plan.PlanJson;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.PlanVersion;
import dev.shotlist.plan.Scene;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code options.auto_fix}: what can be mended safely is, and is said. */
class MendingTest {
    private static final String BRIEF = "15 second Instagram reel for Nachtwerk cold brew coffee";

    private static final Shotlist SHOTLIST = shotlist(Directors::only);

    /** A director who sets every line where a reel's controls cover it. */
    private static final Shotlist CARELESS =
            shotlist(builtIn -> Directors.only(settled -> lowered(builtIn.direct(settled))));

    private static Shotlist shotlist(Function<Director, Directors> directors) {
        return new Assembly()
                .directors(directors)
                .requestIds(() -> "00000000-test")
                .nanos(() -> 0)
                .build();
    }

    private static Draft lowered(Draft draft) {
        return draft.withScenes(draft.scenes().stream().map(MendingTest::lowered).toList());
    }

    private static DraftScene lowered(DraftScene scene) {
        List<DraftLine> lines = new ArrayList<>();
        for (DraftLine line : scene.lines()) {
            boolean call = line.kind() == DraftLine.Kind.CALL;
            OverlayPosition where = call ? line.position() : OverlayPosition.BOTTOM_THIRD;
            lines.add(
                    new DraftLine(
                            line.text(),
                            line.kind(),
                            line.style(),
                            where,
                            line.size(),
                            line.animation()));
        }
        return scene.withLines(lines);
    }

    private static Plan careless(boolean fix) {
        Request request = Request.of(BRIEF).with(Options.DEFAULT.withAutoFix(fix));
        return CARELESS.plan(request, Progress.SILENT);
    }

    private static List<String> codes(@Nullable List<Warning> warnings) {
        return Objects.requireNonNull(warnings).stream().map(Warning::code).toList();
    }

    @Test
    void coveredLinesMoveAndThatIsSaid() {
        Plan plan = careless(true);
        assertThat(plan.creativeDirection().textStrategy().overlays())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.position()).isNotEqualTo(OverlayPosition.BOTTOM_THIRD));
        assertThat(codes(plan.metadata().mended())).contains("overlay_outside_safe_area");
        assertThat(codes(plan.metadata().warnings())).doesNotContain("overlay_outside_safe_area");
        assertThat(plan.version())
                .isEqualTo(PlanVersion.of(plan.creativeDirection(), plan.scenes()));
        for (Scene scene : plan.scenes()) {
            if (scene.textOverlay() != null) {
                assertThat(scene.textOverlay().position())
                        .isNotEqualTo(OverlayPosition.BOTTOM_THIRD);
            }
        }
    }

    @Test
    void mendingTwiceIsMendingOnce() {
        assertThat(careless(true)).isEqualTo(careless(true));
        assertThat(careless(true).metadata().warnings())
                .allSatisfy(warning -> assertThat(warning.mend()).isNull());
    }

    @Test
    void withoutTheOptionNothingIsTouched() {
        Plan plan = careless(false);
        assertThat(plan.metadata().mended()).isNull();
        assertThat(plan.metadata().warnings())
                .filteredOn(warning -> warning.code().equals("overlay_outside_safe_area"))
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.mend()).isNotNull());
        double open = plan.metadata().confidenceBreakdown().technicalFeasibility();
        assertThat(careless(true).metadata().confidenceBreakdown().technicalFeasibility())
                .isGreaterThan(open);
    }

    /** After the mends there is none left that could be applied, and the plan is valid. */
    @Test
    void nothingIsLeftToMend() {
        for (int seed = 0; seed < 150; seed++) {
            String brief = GeneratedBriefs.brief(seed);
            Request request = Request.of(brief).with(Options.DEFAULT.withAutoFix(true));
            Plan plan = SHOTLIST.plan(request, Progress.SILENT);
            assertThat(PlanSchema.errors(PlanJson.mapper().writeValueAsString(plan)))
                    .as(brief)
                    .isEmpty();
            assertThat(plan.metadata().warnings())
                    .as(brief)
                    .allSatisfy(warning -> assertThat(warning.mend()).isNull());
        }
    }
}
