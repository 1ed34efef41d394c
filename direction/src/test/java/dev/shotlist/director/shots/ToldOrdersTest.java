package dev.shotlist.director.shots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a thing is, who makes it and what once was are no pictures, though they stand among such.
 */
class ToldOrdersTest {
    private final ToldOrders told = new ToldOrders(FactFiles.ours());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tinderfold = twig stove that folds flat",
                "size of a paperback",
                "by Hobb",
                "collected every week",
                "Dawn used to do payroll",
                "Animated, paper cut-out sort of thing",
            })
    void whatIsToldIsNoPicture(String order) {
        assertThat(told.isTold(order, Language.EN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by the gate",
                "open hatch",
                "two dogs asleep by the stove",
                "a girl counts coins into a jar",
            })
    void whatIsSeenIsOne(String order) {
        assertThat(told.isTold(order, Language.EN)).isFalse();
    }

    @Test
    void aSentenceBeginsWithNoName() {
        var plan =
                SharedShotlist.BUILT_IN.plan(
                        "Testimonial, 30s, Facebook. Kestrel Hearing, hearing clinic in Ripon. Its"
                                + " Walter, 71, he used to run a choir. The garden gate squeaked for"
                                + " 6 years and he'd no idea. Warm, funny. End on: Book a check");
        assertThat(plan.scenes())
                .noneMatch(scene -> scene.visual().subject().contains("Its Walter"))
                .anyMatch(scene -> scene.visual().subject().contains("Walter"));
    }
}
