package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each setting's default, its variable, and what it does not take. */
class ServerSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "REDIS_URL,http://user:hunter2@x",
        "CACHE_TTL_SECONDS,soon",
        "CACHE_TTL_SECONDS,-1",
        "CACHE_MEMORY_MB,0",
        "CACHE_MEMORY_MB,lots",
        "LOG_FORMAT,xml",
        "RATE_LIMIT_PER_MINUTE,0",
        "RATE_LIMIT_PER_MINUTE,many",
        "SHOTLIST_API_KEYS,a b=hunter2",
        "TRUSTED_PROXIES,proxy.example"
    })
    void aSettingThatCannotBeUsedIsNamedWithoutItsSecret(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSettings.of(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageNotContaining("hunter2");
    }

    @Test
    void settingsComeFromTheEnvironment() {
        ServerSettings usual = ServerSettings.of(Map.of());
        assertThat(usual.host()).isEqualTo("127.0.0.1");
        assertThat(usual.port()).isEqualTo(8080);
        assertThat(usual.allowPublic()).isFalse();
        assertThat(usual.recall().redisUrl()).isNull();
        assertThat(usual.recall().ttlSeconds()).isEqualTo(1800);
        assertThat(usual.recall().memoryMegabytes()).isEqualTo(64);
        assertThat(usual.limits().usual().perMinute()).isEqualTo(60);
        assertThat(usual.access().needsKeys()).isFalse();
        ServerSettings told =
                ServerSettings.of(
                        Map.of(
                                "PORT", "9000",
                                "HOST", "0.0.0.0",
                                "SHOTLIST_ALLOW_PUBLIC", "true",
                                "REDIS_URL", "redis://cache:6379",
                                "CACHE_TTL_SECONDS", "60",
                                "CACHE_MEMORY_MB", "8",
                                "RATE_LIMIT_PER_MINUTE", "5",
                                "SHOTLIST_API_KEYS", "shop=secret"));
        assertThat(told.host()).isEqualTo("0.0.0.0");
        assertThat(told.port()).isEqualTo(9000);
        assertThat(told.allowPublic()).isTrue();
        assertThat(told.recall().redisUrl()).isEqualTo("redis://cache:6379");
        assertThat(told.recall().ttlSeconds()).isEqualTo(60);
        assertThat(told.recall().memoryMegabytes()).isEqualTo(8);
        assertThat(told.limits().usual().perMinute()).isEqualTo(5);
        assertThat(told.access().needsKeys()).isTrue();
        assertThat(ServerSettings.of(Map.of("REDIS_URL", "memory://")).recall().redisUrl())
                .isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServerSettings.of(Map.of("PORT", "http")));
    }
}
