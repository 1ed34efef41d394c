package dev.shotlist.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shotlist.facts.FactFiles;
import dev.shotlist.plan.Category;
import dev.shotlist.plan.CtaAction;
import dev.shotlist.plan.Format;
import dev.shotlist.plan.Language;
import dev.shotlist.plan.Pace;
import dev.shotlist.plan.Platform;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultsTest {
    private static final Defaults DEFAULTS = Defaults.load(FactFiles.ours());

    @ParameterizedTest
    @EnumSource
    void everyPlatformHasItsPlacements(Platform platform) {
        PlatformFacts facts = DEFAULTS.platform(platform);
        assertThat(facts.placements()).extracting(PlacementFacts::id).contains(facts.usual());
        assertThat(facts.placements())
                .allSatisfy(placement -> {
                    assertThat(placement.source()).isNotBlank();
                    assertThat(placement.read()).matches("2026-\\d\\d-\\d\\d");
                    double ratio =
                            placement.resolution().width()
                                    / (double) placement.resolution().height();
                    assertThat(ratio)
                            .isCloseTo(
                                    placement.ratio().value(),
                                    org.assertj.core.data.Offset.offset(0.01));
                });
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryHasMoodsThatExist(Category category) {
        assertThat(DEFAULTS.category(category).moods())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(DEFAULTS.mood(id)).isNotNull());
    }

    @ParameterizedTest
    @EnumSource
    void everyActionHasWordsInEveryLanguage(CtaAction action) {
        for (Language language : Language.values()) {
            assertThat(DEFAULTS.call(action, language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsKnown(Format format) {
        assertThat(DEFAULTS.format(format).id()).isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource
    void everyPaceHasAVoice(Pace pace) {
        assertThat(DEFAULTS.voice(pace).wordsPerMinute()).isBetween(100.0, 200.0);
    }

    @ParameterizedTest
    @EnumSource
    void theMusicOfEveryMoodIsKnown(Category category) {
        for (String id : DEFAULTS.category(category).moods()) {
            MoodFacts mood = Objects.requireNonNull(DEFAULTS.mood(id));
            assertThat(mood.genres())
                    .allSatisfy(genre -> assertThat(DEFAULTS.genre(genre)).as(genre).isNotNull());
        }
    }
}
