package dev.shotlist.server.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to Redis: laid in the background, kept up, and its state known without asking. */
final class Line implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final RedisCodec<String, byte[]> CODEC =
            RedisCodec.of(StringCodec.UTF8, ByteArrayCodec.INSTANCE);

    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** Behind every patience that there is: whoever waits gives up sooner, by his own. */
    private static final Duration LONGEST_COMMAND = Duration.ofSeconds(15);

    private static final Duration PULSE = Duration.ofSeconds(2);

    /** A server that starts waits this long for its Redis, so that the first answers use it. */
    private static final Duration FIRST_SIGN = Duration.ofSeconds(1);

    /** Commands on their way; more means that Redis hangs, and is refused at once. */
    private static final int MOST_WAITING = 1000;

    private final RedisClient client;
    private final Map<String, Consumer<String>> listeners = new ConcurrentHashMap<>();
    private final Runnable onAnswer;
    private final Thread pulse;
    private final CountDownLatch looked = new CountDownLatch(1);
    private volatile @Nullable StatefulRedisConnection<String, byte[]> connection;
    private volatile boolean answering;

    /**
     * @param onAnswer told at each sign of life
     */
    Line(String url, Runnable onAnswer) {
        RedisURI uri = RedisURI.create(url);
        uri.setTimeout(CONNECTING);
        this.client = RedisClient.create(uri);
        this.onAnswer = onAnswer;
        client.setOptions(
                ClientOptions.builder()
                        .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                        .requestQueueSize(MOST_WAITING)
                        .socketOptions(SocketOptions.builder().connectTimeout(CONNECTING).build())
                        .timeoutOptions(TimeoutOptions.enabled(LONGEST_COMMAND))
                        .build());
        this.pulse = Thread.ofVirtual().name("redis-pulse").unstarted(this::keepUp);
    }

    void listen(String channel, Consumer<String> listener) {
        listeners.put(channel, listener);
    }

    void start() {
        pulse.start();
        awaitFirstSign();
    }

    Optional<StatefulRedisConnection<String, byte[]>> open() {
        StatefulRedisConnection<String, byte[]> now = connection;
        return now != null && now.isOpen() ? Optional.of(now) : Optional.empty();
    }

    boolean answering() {
        return answering && open().isPresent();
    }

    private void awaitFirstSign() {
        try {
            if (!looked.await(FIRST_SIGN.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.warn("Redis does not answer; starting without it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepUp() {
        try {
            while (true) {
                boolean before = answering;
                answering = connect() && ping();
                looked.countDown();
                if (answering) {
                    onAnswer.run();
                }
                if (answering != before) {
                    LOG.info("Redis {}", answering ? "answers" : "does not answer");
                }
                TimeUnit.NANOSECONDS.sleep(PULSE.toNanos());
            }
        } catch (InterruptedException e) {
            // The server closes.
            answering = false;
        }
    }

    private boolean connect() {
        if (connection != null) {
            return true;
        }
        StatefulRedisConnection<String, byte[]> laid = null;
        try {
            laid = client.connect(CODEC);
            subscribe();
            connection = laid;
            return true;
        } catch (RuntimeException e) {
            if (laid != null) {
                laid.close();
            }
            return false;
        }
    }

    private void subscribe() {
        if (listeners.isEmpty()) {
            return;
        }
        var news = client.connectPubSub();
        news.addListener(
                new RedisPubSubAdapter<>() {
                    @Override
                    public void message(String on, String message) {
                        Consumer<String> listener = listeners.get(on);
                        if (listener != null) {
                            listener.accept(message);
                        }
                    }
                });
        try {
            news.sync().subscribe(listeners.keySet().toArray(String[]::new));
        } catch (RuntimeException e) {
            news.close();
            throw e;
        }
    }

    private boolean ping() throws InterruptedException {
        StatefulRedisConnection<String, byte[]> now = connection;
        if (now == null || !now.isOpen()) {
            return false;
        }
        var pong = now.async().ping();
        try {
            return pong.get(1, TimeUnit.SECONDS) != null;
        } catch (ExecutionException | TimeoutException e) {
            pong.cancel(true);
            return false;
        }
    }

    @Override
    public void close() {
        pulse.interrupt();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(2));
    }
}
