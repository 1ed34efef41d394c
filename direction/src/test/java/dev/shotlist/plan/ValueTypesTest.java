package dev.shotlist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
    @ParameterizedTest
    @CsvSource({"0,0", "30000,30", "2500,2.5", "625,0.625", "100,0.1", "120000,120"})
    void secondsAreWrittenShortAndReadBack(long millis, String wire) {
        Seconds seconds = new Seconds(millis);
        assertThat(PlanJson.mapper().writeValueAsString(seconds)).isEqualTo(wire);
        assertThat(PlanJson.mapper().readValue(wire, Seconds.class)).isEqualTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, 1e12})
    void nonsenseIsNoTime(double seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> Seconds.of(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D4AF37", "#D4AF3", "#D4AF377", "#GG0000", "", "#12345\u0661"})
    void nonsenseIsNoColour(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> Hex.of(hex));
    }

    @Test
    void coloursAreUpperCase() {
        assertThat(Hex.of("#d4af37").value()).isEqualTo("#D4AF37");
        assertThat(Hex.of(212, 175, 55)).isEqualTo(Hex.of("#D4AF37"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9:", ":16", "0:16", "9:-16", "a:b", "9:16:1"})
    void nonsenseIsNoRatio(String ratio) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(ratio));
    }

    @ParameterizedTest
    @CsvSource({
        "scene_1,true",
        "scene_12_hook,true",
        "scene_,false",
        "scene_1_,false",
        "Scene_1,false",
        "scene_1_Hook,false"
    })
    void sceneIdsHaveOneForm(String id, boolean valid) {
        if (valid) {
            assertThat(SceneId.of(id).value()).isEqualTo(id);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> SceneId.of(id));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 29.9, 301, 1000, Double.NaN})
    void temposHaveBounds(double bpm) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bpm(bpm));
    }
}
