package dev.shotlist.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Instances of the server that share a real Redis, and a line of the test's own to it. */
final class SharingInstances implements AutoCloseable {
    private final List<ShotlistServer> servers = new ArrayList<>();
    private final RealRedis redis = new RealRedis();
    private final RedisClient client = RedisClient.create(redis.url());
    private final RedisCommands<String, String> commands = client.connect().sync();
    private final CountedDirector director = new CountedDirector();

    /** Longer than any busy machine takes: where sharing is tested, speed is not. */
    static final String[] PATIENT = {"REDIS_PATIENCE_MILLIS", "10000"};

    /** One more, at the Redis itself, with all the time that it may need. */
    Calls instance(String... namesAndValues) {
        String[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        System.arraycopy(PATIENT, 0, all, namesAndValues.length, 2);
        return at(redis.url(), all);
    }

    /** One more, at the Redis by another way, as patient as servers usually are. */
    Calls at(String url, String... namesAndValues) {
        String[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 4);
        all[namesAndValues.length] = "REDIS_URL";
        all[namesAndValues.length + 1] = url;
        all[namesAndValues.length + 2] = "SHOTLIST_ADMIN_KEY";
        all[namesAndValues.length + 3] = "boss";
        ShotlistServer server =
                new ShotlistServer(
                        Environments.with(all), director.shotlist(), "1", InstantSource.system());
        server.start();
        servers.add(server);
        return new Calls(server);
    }

    RealRedis redis() {
        return redis;
    }

    RedisCommands<String, String> commands() {
        return commands;
    }

    CountedDirector director() {
        return director;
    }

    /** Asks again and again, up to a generous end that only a failure reaches. */
    static void eventually(BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(120);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).as("it never came to hold").isBefore(end);
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        servers.forEach(ShotlistServer::close);
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
        redis.close();
    }
}
