package dev.shotlist.director;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.SharedShotlist;
import dev.shotlist.plan.Plan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody can look at is explained by things that one can. */
class ExplainedIdeasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "explainer: what is a credit score",
                "60 second explainer on how inflation works, friendly, for teenagers",
                "Erklärvideo: Was ist der Zinseszins?",
                "vídeo explicativo sobre la inflación",
                "explainer about compound interest"
            })
    void anIdeaIsBuiltOfBlocks(String brief) {
        List<String> subjects = subjects(brief);
        assertThat(subjects).anyMatch(subject -> subject.contains("block"));
        assertThat(subjects).noneMatch(subject -> subject.contains("the credit"));
        assertThat(subjects).noneMatch(subject -> subject.contains("work bag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ad for a metal detector", "ad for our doorstops", "ad for lawn signs"})
    void aThingThatNobodyKnowsIsNoService(String brief) {
        assertThat(subjects(brief)).noneMatch(subject -> subject.contains("work bag"));
    }

    private static List<String> subjects(String brief) {
        Plan plan = SharedShotlist.BUILT_IN.plan(brief);
        return plan.scenes().stream().map(scene -> scene.visual().subject()).toList();
    }
}
