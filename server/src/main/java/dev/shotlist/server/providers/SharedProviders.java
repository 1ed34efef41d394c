package dev.shotlist.server.providers;

import dev.shotlist.llm.chain.Guard;
import dev.shotlist.llm.chain.Hold;
import dev.shotlist.llm.chain.Peers;
import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import dev.shotlist.server.redis.Redis.Kind;
import io.lettuce.core.ScriptOutputType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shares through Redis which language models are left alone, why and how long, and which instance
 * probes one. News goes out at once; what was missed is read every few seconds. Where Redis does
 * not answer, each instance goes by what it has seen itself.
 */
public final class SharedProviders implements Peers.Sharing {
    private static final String CHANNEL = "shotlist:providers";
    private static final String HOLD = "shotlist:provider:";

    /** Who was told to wait longer knows better, whichever of two comes first. */
    private static final String HOLD_UNLESS_LONGER =
            "if redis.call('pttl',KEYS[1])<tonumber(ARGV[2]) then"
                    + " redis.call('set',KEYS[1],ARGV[1],'px',ARGV[2]) return 1 else return 0 end";

    /** Nobody waits for what is read in the background. */
    private static final Duration READING = Duration.ofSeconds(1);

    private final Redis redis;
    private final Duration patience;
    private final Counter heard;
    private final Map<String, Guard> guards = new ConcurrentHashMap<>();

    /**
     * @param patience how long a probe waits for Redis
     */
    public SharedProviders(Redis redis, Duration patience, MeterRegistry meters) {
        this.redis = redis;
        this.patience = patience;
        this.heard =
                Counter.builder("shotlist.llm.heard")
                        .description("Language models left alone because another instance said so")
                        .register(meters);
        redis.listen(CHANNEL, this::hear);
        redis.atEachSign(this::readAll);
    }

    @Override
    public Peers join(String account, Guard guard) {
        guards.put(account, guard);
        return new RedisPeers(account, redis, patience);
    }

    static void tell(Redis redis, Notice notice) {
        Hold begun = notice.hold();
        String name = HOLD + notice.account();
        byte[] text = notice.text().getBytes(StandardCharsets.UTF_8);
        if (begun == null) {
            redis.send("provider", commands -> commands.del(name));
        } else {
            redis.send(
                    "provider",
                    commands ->
                            commands.<Long>eval(
                                    HOLD_UNLESS_LONGER,
                                    ScriptOutputType.INTEGER,
                                    new String[] {name},
                                    text,
                                    Long.toString(millis(begun)).getBytes(StandardCharsets.UTF_8)));
        }
        redis.send("publish", commands -> commands.publish(CHANNEL, text));
    }

    private static long millis(Hold hold) {
        return Math.max(1, hold.length().toMillis());
    }

    private void hear(String text) {
        Optional<Notice> notice = Notice.of(text);
        if (notice.isEmpty()) {
            redis.heldNonsense();
            return;
        }
        Guard guard = guards.get(notice.get().account());
        if (guard == null) {
            return;
        }
        Hold begun = notice.get().hold();
        if (begun == null) {
            guard.heardLifted(notice.get().id());
        } else {
            heard(guard, begun);
        }
    }

    private void heard(Guard guard, Hold hold) {
        if (guard.heard(hold)) {
            heard.increment();
        }
    }

    private void readAll() {
        guards.forEach(this::read);
    }

    private void read(String account, Guard guard) {
        Patience unhurried = Patience.of(READING);
        String name = HOLD + account;
        byte @Nullable [] text =
                redis.ask("provider", Kind.READING, unhurried, commands -> commands.get(name))
                        .value()
                        .orElse(null);
        if (text == null) {
            return;
        }
        // It began a while ago, and clocks differ: how long it goes on, Redis knows.
        long left =
                redis.ask("provider", Kind.READING, unhurried, commands -> commands.pttl(name))
                        .value()
                        .orElse(0L);
        Optional<Hold> begun =
                Notice.of(new String(text, StandardCharsets.UTF_8)).map(Notice::hold);
        if (begun.isEmpty()) {
            redis.heldNonsense();
        } else if (left > 0) {
            Hold hold = begun.get();
            heard(guard, new Hold(hold.id(), hold.reason(), Duration.ofMillis(left)));
        }
    }
}
