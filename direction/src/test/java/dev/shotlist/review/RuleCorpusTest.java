package dev.shotlist.review;

import static dev.shotlist.review.BrokenPlans.ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.edit.tree.JsonPatch;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.PlanSchema;
import dev.shotlist.plan.Warning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each rule against plans broken for it; silence on the plan they were made from. */
class RuleCorpusTest {
    static Stream<Breaks.Break> breaks() {
        return Breaks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void theRuleFindsIt(Breaks.Break one) {
        ObjectNode plan = BrokenPlans.broken(one.how());
        List<Warning> found = warnings(plan, one.asked());
        assertThat(found)
                .anySatisfy(warning -> {
                    assertThat(warning.code()).isEqualTo(one.code());
                    assertThat(warning.path()).isEqualTo(one.path());
                    assertThat(warning.message()).endsWith(".").doesNotContain("{}");
                });
        for (Warning warning : found) {
            if (warning.path() != null && !warning.path().equals("/creative_direction/cta")) {
                assertThat(plan.at(warning.path()).isMissingNode()).as(warning.path()).isFalse();
            }
        }
    }

    /** What a mend touches is mended by it, the plan stays valid, and nothing worse comes of it. */
    @ParameterizedTest
    @MethodSource("breaks")
    void aMendMends(Breaks.Break one) {
        ObjectNode plan = BrokenPlans.broken(one.how());
        for (Warning warning : warnings(plan, one.asked())) {
            if (warning.mend() != null) {
                ObjectNode mended = (ObjectNode) JsonPatch.apply(plan, steps(warning.mend()));
                assertThat(PlanSchema.errors(mended.toString())).as(warning.code()).isEmpty();
                assertThat(warnings(mended, one.asked()))
                        .as(warning.code())
                        .noneSatisfy(left -> assertThat(left).isEqualTo(warning));
            }
        }
    }

    @Test
    void theGoodPlanIsSilent() {
        assertThat(warnings(BrokenPlans.good(), ASKED)).isEmpty();
        assertThat(PlanSchema.errors(BrokenPlans.good().toString())).isEmpty();
    }

    @Test
    void everyCodeOfTheRulesIsProven() {
        Set<String> proven = new HashSet<>();
        Breaks.all().forEach(one -> proven.add(one.code()));
        Set<String> codes = new HashSet<>();
        new Catalogue(FactFiles.ours())
                .rules()
                .forEach(rule -> rule.codes().forEach(code -> codes.add(code.id())));
        assertThat(proven).isEqualTo(codes);
    }

    private static List<JsonNode> steps(JsonNode patch) {
        List<JsonNode> steps = new ArrayList<>();
        patch.forEach(steps::add);
        return steps;
    }

    private static List<Warning> warnings(ObjectNode plan, Asked asked) {
        return BrokenPlans.REVIEW.warnings(BrokenPlans.subject(plan, asked));
    }
}
