package dev.shotlist.server.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSettingsTest {
    private static LimitSettings keys(String text) {
        return LimitSettings.of(Map.of("SHOTLIST_KEY_LIMITS", text));
    }

    @Test
    void everybodyHasTheUsualLimitWhereNothingIsSaid() {
        LimitSettings settings = LimitSettings.of(Map.of());
        assertThat(settings.of("anybody")).isEqualTo(new KeyLimit(60, LimitSettings.LARGEST_BODY));
        assertThat(LimitSettings.of(Map.of("RATE_LIMIT_PER_MINUTE", " 7 ")).usual().perMinute())
                .isEqualTo(7);
        assertThat(LimitSettings.of(Map.of("RATE_LIMIT_PER_MINUTE", "1000000000")).usual())
                .isEqualTo(new KeyLimit(1_000_000_000, LimitSettings.LARGEST_BODY));
    }

    @Test
    void aKeyMayHaveARateAndASizeOfItsOwn() {
        LimitSettings settings = keys(" shop = 600 , trial=5:2MB ");
        assertThat(settings.of("shop")).isEqualTo(new KeyLimit(600, LimitSettings.LARGEST_BODY));
        assertThat(settings.of("trial")).isEqualTo(new KeyLimit(5, 2 * 1024 * 1024));
        assertThat(settings.of("other").perMinute()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop",
                "=5",
                "shop=",
                "shop=0",
                "shop=-1",
                "shop=5:",
                "shop=5:2",
                "shop=5:0MB",
                "shop=many",
                "shop=5,shop=6",
                "shop=99999999999",
                "shop=5:200MB"
            })
    void whatCannotBeALimitIsRefusedByName(String text) {
        assertThatThrownBy(() -> keys(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHOTLIST_KEY_LIMITS");
    }

    @Test
    void aLimitOfNoKeyIsRefused() {
        assertThatThrownBy(() -> keys("shop=5").refuseStrangers(Set.of("shp")))
                .hasMessageContaining("shop");
        keys("shop=5").refuseStrangers(Set.of("shop"));
    }
}
