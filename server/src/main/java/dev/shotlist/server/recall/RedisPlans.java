package dev.shotlist.server.recall;

import dev.shotlist.server.redis.Leases;
import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import dev.shotlist.server.redis.Redis.Kind;
import dev.shotlist.server.redis.Reply;
import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plans shared through Redis, and the leases by which one instance makes what several are asked
 * for.
 */
final class RedisPlans implements SharedPlans {
    private static final String PLAN = "shotlist:plan:";
    private static final String LEASE = "shotlist:lease:";
    private static final String DROPPED = "shotlist:dropped";
    private static final String ALL = "*";

    /** Long enough for a pause of the JVM, short enough when its holder is killed. */
    static final Duration LEASE_TIME = Duration.ofSeconds(6);

    /** An administrator's command may take its time. */
    private static final Duration FORGETTING = Duration.ofSeconds(5);

    private static final int SCAN = 500;

    private final Redis redis;
    private final Leases leases;

    /**
     * @param onDropped told the key that some instance dropped, or empty for all
     */
    RedisPlans(Redis redis, Consumer<Optional<String>> onDropped) {
        this.redis = redis;
        this.leases = new Leases(redis);
        redis.listen(
                DROPPED,
                key -> onDropped.accept(key.equals(ALL) ? Optional.empty() : Optional.of(key)));
    }

    @Override
    public Found find(String key, Patience patience) {
        Reply<byte[]> reply =
                redis.ask("get", Kind.READING, patience, commands -> commands.get(PLAN + key));
        if (!reply.arrived()) {
            return Found.UNREACHABLE;
        }
        if (reply.value().isEmpty()) {
            return Found.NOTHING;
        }
        Optional<KeptPlan> plan = unsealed(key, reply.value().get());
        if (plan.isEmpty()) {
            redis.heldNonsense();
            return Found.UNREADABLE;
        }
        return new Found(plan, State.ANSWERED);
    }

    /** A value that somebody else wrote, or an older version of us, is no plan. */
    private static Optional<KeptPlan> unsealed(String key, byte[] value) {
        try {
            return KeptPlan.unsealed(key, value);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public Leases.Taken lease(String key, String holder, Patience patience) {
        return leases.take(LEASE + key, holder, LEASE_TIME, patience);
    }

    @Override
    public void extend(String key, String holder) {
        leases.extend(LEASE + key, holder, LEASE_TIME);
    }

    @Override
    public void release(String key, String holder) {
        leases.release(LEASE + key, holder);
    }

    @Override
    public void keep(String key, KeptPlan plan) {
        byte[] sealed = plan.sealed(key);
        redis.send(
                "set",
                commands -> commands.set(PLAN + key, sealed, SetArgs.Builder.px(plan.ttl())));
    }

    @Override
    public Set<String> forget(Optional<String> key) {
        Set<String> dropped = new HashSet<>();
        if (key.isPresent()) {
            drop(dropped, PLAN + key.get());
        } else {
            ScanArgs ours = ScanArgs.Builder.matches(PLAN + "*").limit(SCAN);
            ScanCursor at = ScanCursor.INITIAL;
            while (!at.isFinished()) {
                ScanCursor from = at;
                Reply<KeyScanCursor<String>> reply =
                        redis.ask(
                                "scan",
                                Kind.WRITING,
                                Patience.of(FORGETTING),
                                commands -> commands.scan(from, ours));
                if (reply.value().isEmpty()) {
                    break;
                }
                KeyScanCursor<String> page = reply.value().get();
                drop(dropped, page.getKeys().toArray(String[]::new));
                at = page;
            }
        }
        redis.send("publish", commands -> commands.publish(DROPPED, bytes(key.orElse(ALL))));
        return dropped;
    }

    private void drop(Set<String> dropped, String... keys) {
        if (keys.length == 0) {
            return;
        }
        Reply<Long> reply =
                redis.ask(
                        "del",
                        Kind.WRITING,
                        Patience.of(FORGETTING),
                        commands -> commands.del(keys));
        if (reply.value().orElse(0L) > 0) {
            for (String key : keys) {
                dropped.add(key.substring(PLAN.length()));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
