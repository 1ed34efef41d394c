package dev.shotlist.server.redis;

import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What one instance alone may do, for so long or until it says that it is done. */
public final class Leases {
    /** What came of asking for one. */
    public enum Taken {
        TAKEN,
        /** Another has it. */
        HELD,
        UNREACHABLE
    }

    private static final String EXTEND =
            "if redis.call('get',KEYS[1])==ARGV[1] then"
                    + " return redis.call('pexpire',KEYS[1],ARGV[2]) else return 0 end";
    private static final String RELEASE =
            "if redis.call('get',KEYS[1])==ARGV[1] then"
                    + " return redis.call('del',KEYS[1]) else return 0 end";

    private final Redis redis;

    public Leases(Redis redis) {
        this.redis = redis;
    }

    /**
     * @param holder tells this holder from any other, of any instance
     */
    public Taken take(String name, String holder, Duration time, Patience patience) {
        Reply<String> reply =
                redis.ask(
                        "lease",
                        Redis.Kind.WRITING,
                        patience,
                        commands ->
                                commands.set(name, bytes(holder), SetArgs.Builder.nx().px(time)));
        if (!reply.arrived()) {
            return Taken.UNREACHABLE;
        }
        return reply.value().isPresent() ? Taken.TAKEN : Taken.HELD;
    }

    /** The holder still works. */
    public void extend(String name, String holder, Duration time) {
        redis.send(
                "extend",
                commands ->
                        commands.<Long>eval(
                                EXTEND,
                                ScriptOutputType.INTEGER,
                                new String[] {name},
                                bytes(holder),
                                bytes(Long.toString(time.toMillis()))));
    }

    public void release(String name, String holder) {
        redis.send(
                "release",
                commands ->
                        commands.<Long>eval(
                                RELEASE,
                                ScriptOutputType.INTEGER,
                                new String[] {name},
                                bytes(holder)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
