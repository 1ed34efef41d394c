package dev.shotlist.media.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheControlTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void maxAgeLessTheTimeSpentInOtherCaches() {
        assertThat(fresh(Map.of("Cache-Control", "public, max-age=100", "Age", "40")))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theSharedAgeLeads() {
        assertThat(fresh(Map.of("Cache-Control", "max-age=100, s-maxage=\"7\"")))
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void expiresCountsFromTheServersOwnDate() {
        assertThat(
                        fresh(
                                Map.of(
                                        "Date", "Wed, 25 Nov 2026 08:00:00 GMT",
                                        "Expires", "Wed, 25 Nov 2026 08:05:00 GMT")))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void noWishIsHonouredForMoreThanADay() {
        assertThat(fresh(Map.of("Cache-Control", "max-age=99999999999999999999")))
                .isEqualTo(CacheControl.MAX_FRESH);
    }

    @Test
    void nonsenseIsStale() {
        assertThat(fresh(Map.of("Cache-Control", "max-age=soon"))).isZero();
        assertThat(fresh(Map.of("Expires", "0"))).isZero();
        assertThat(fresh(Map.of("Cache-Control", "no-cache, max-age=100"))).isZero();
        assertThat(fresh(Map.of("Cache-Control", "max-age=10", "Age", "99"))).isZero();
        assertThat(fresh(Map.of())).isZero();
    }

    @Test
    void whatIsPrivateOrVariesIsNotKept() {
        assertThat(storable(Map.of())).isTrue();
        assertThat(storable(Map.of("Cache-Control", "No-Store"))).isFalse();
        assertThat(storable(Map.of("Cache-Control", "private, max-age=9"))).isFalse();
        assertThat(storable(Map.of("Vary", "*"))).isFalse();
    }

    private static Duration fresh(Map<String, String> headers) {
        return CacheControl.of(new Answer(headers), NOW).freshFor();
    }

    private static boolean storable(Map<String, String> headers) {
        return CacheControl.of(new Answer(headers), NOW).storable();
    }

    private record Answer(Map<String, String> all) implements WebAnswer {
        @Override
        public int status() {
            return 200;
        }

        @Override
        public Optional<String> header(String name) {
            return Optional.ofNullable(all.get(name));
        }

        @Override
        public String headers(String name) {
            return all.getOrDefault(name, "");
        }

        @Override
        public long declaredLength() {
            return -1;
        }

        @Override
        public InputStream body() {
            return InputStream.nullInputStream();
        }

        @Override
        public void close() {}
    }
}
