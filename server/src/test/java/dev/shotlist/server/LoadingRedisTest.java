package dev.shotlist.server;

import static dev.shotlist.server.SharingInstances.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Redis that reads its snapshot and answers everything with -LOADING meanwhile. */
@Tag("long")
@Timeout(180)
class LoadingRedisTest {
    /** While it loads, a Redis of this age looks around after each two megabytes. */
    private static final int BYTES = 2_200_000;

    private static final int KEYS = 60;

    @TempDir private Path folder;

    @Test
    void plansAreMadeWithoutItUntilItHasLoaded() throws InterruptedException {
        try (RealRedis redis = new RealRedis();
                RedisClient client = RedisClient.create(redis.url())) {
            redis.stop();
            redis.start("dir " + folder, "rdbcompression no");
            try (StatefulRedisConnection<String, String> line = client.connect()) {
                for (int i = 0; i < KEYS; i++) {
                    line.sync().setrange("key " + i, BYTES, "end");
                }
                line.sync().save();
            }
            redis.stop();
            // It counts as started once it has loaded.
            Thread start =
                    Thread.ofPlatform()
                            .start(() -> redis.start("dir " + folder, "key-load-delay 300000"));
            eventually(() -> loads(client));
            try (ShotlistServer server =
                    new ShotlistServer(
                            Environments.with(
                                    "REDIS_URL",
                                    redis.url(),
                                    SharingInstances.PATIENT[0],
                                    SharingInstances.PATIENT[1]),
                            new CountedDirector().shotlist(),
                            "1",
                            InstantSource.system())) {
                server.start();
                Calls calls = new Calls(server);
                Calls.Answer alone = calls.parse("15s reel for tea");
                assertThat(alone.status()).isEqualTo(200);
                assertThat(alone.warns("cache_unavailable")).isTrue();
                assertThat(alone.warns("limits_unavailable")).isTrue();
                eventually(() -> {
                    calls.parse("probe " + System.nanoTime());
                    return calls.get("/v1/health").at("/checks/cache").equals("degraded");
                });
                try (StatefulRedisConnection<String, String> line = client.connect()) {
                    assertThat(line.sync().info("persistence")).contains("loading:1");
                }
                start.join();
                eventually(() -> {
                    calls.parse("probe " + System.nanoTime());
                    return calls.get("/v1/health").at("/status").equals("healthy");
                });
                assertThat(calls.parse("20s reel for a lamp").warns("cache_unavailable")).isFalse();
            }
        }
    }

    private static boolean loads(RedisClient client) {
        try (StatefulRedisConnection<String, String> line = client.connect()) {
            return line.sync().info("persistence").contains("loading:1");
        } catch (RedisException e) {
            return false;
        }
    }
}
