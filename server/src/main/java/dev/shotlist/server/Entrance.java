package dev.shotlist.server;

import dev.shotlist.brief.ErrorCode;
import dev.shotlist.brief.Refusal;
import dev.shotlist.server.access.Caller;
import dev.shotlist.server.access.Door;
import dev.shotlist.server.access.Knock;
import dev.shotlist.server.limits.ClientLimits;
import dev.shotlist.server.limits.LimitSettings;
import dev.shotlist.server.limits.Quota;
import dev.shotlist.server.redis.Patience;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** What a request passes before anything of it is read: the door, and its client's limit. */
final class Entrance {
    private static final String KNOCK = "shotlist.knock";

    private final Door door;
    private final LimitSettings settings;
    private final ClientLimits limits;
    private final Duration patience;
    private final Counter limited;

    /**
     * @param patience of a request with what instances share
     */
    Entrance(
            Door door,
            LimitSettings settings,
            ClientLimits limits,
            Duration patience,
            MeterRegistry meters) {
        this.door = door;
        this.settings = settings;
        this.limits = limits;
        this.patience = patience;
        this.limited =
                Counter.builder("shotlist.limited")
                        .description("Requests refused because their client had none left")
                        .register(meters);
    }

    /** How long a request waits for what instances share. */
    Patience patience() {
        return Patience.of(patience);
    }

    /** For every request. */
    void refuseBorrowedBrowsers(Context context) {
        door.refuseBorrowedBrowsers(knock(context));
    }

    /**
     * Who asks for plans. Guessing at keys counts against the guesser's address.
     *
     * @throws Refusal {@code unauthorized}, or {@code rate_limited} for one who keeps guessing
     */
    Caller planner(Context context) {
        Knock knock = knock(context);
        Caller caller = guarded(context, knock, () -> door.known(knock));
        Exchange.callerIs(context, caller.name());
        return caller;
    }

    /** Lets the administrator through, and nobody else. */
    void admin(Context context) {
        Knock knock = knock(context);
        guarded(
                context,
                knock,
                () -> {
                    door.admin(knock);
                    return knock;
                });
    }

    /** Lets through who may see how the server does. */
    void visitor(Context context) {
        Knock knock = knock(context);
        guarded(
                context,
                knock,
                () -> {
                    door.visitor(knock);
                    return knock;
                });
    }

    private <T> T guarded(Context context, Knock knock, Supplier<T> check) {
        try {
            return check.get();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.UNAUTHORIZED) {
                context.header("WWW-Authenticate", "Bearer");
                Quota quota =
                        limits.take(
                                door.address(knock), settings.usual().perMinute(), 1, patience());
                if (quota.granted() == 0) {
                    limited.increment();
                    throw quota.refusal();
                }
            }
            throw refusal;
        }
    }

    /**
     * Takes requests from what the caller has left, and says so in the headers.
     *
     * @return how many were granted, at least one
     * @throws Refusal {@code rate_limited} where none is left
     */
    Quota take(Context context, Caller caller, int wanted, Patience patience) {
        Quota quota = take(caller, wanted, patience);
        say(context, quota);
        if (quota.granted() == 0) {
            limited.increment();
            throw quota.refusal();
        }
        return quota;
    }

    /** Takes some more after the first; there may be fewer left, or none. */
    Quota takeMore(Context context, Caller caller, Quota first, int wanted, Patience patience) {
        if (wanted == 0) {
            return first;
        }
        Quota more = take(caller, wanted, patience);
        say(context, more);
        limited.increment(wanted - (double) more.granted());
        return more.after(first);
    }

    private Quota take(Caller caller, int wanted, Patience patience) {
        int perMinute = settings.of(caller.name()).perMinute();
        return limits.take(caller.limitedAs(), perMinute, wanted, patience);
    }

    /** Bytes that this caller's bodies may have. */
    long largestBody(Caller caller) {
        return settings.of(caller.name()).largestBody();
    }

    private static void say(Context context, Quota quota) {
        context.header("RateLimit-Policy", quota.policy());
        context.header("RateLimit", quota.state());
    }

    /** Read from the headers once for all that look at it. */
    private static Knock knock(Context context) {
        Knock known = context.attribute(KNOCK);
        if (known != null) {
            return known;
        }
        Knock knock =
                new Knock(
                        context.method().name(),
                        context.req().getRemoteAddr(),
                        context.header("Host"),
                        context.header("Origin"),
                        context.header("Sec-Fetch-Site"),
                        context.header("Authorization"),
                        context.header("X-Forwarded-For"),
                        context.header("X-Forwarded-Host"));
        context.attribute(KNOCK, knock);
        return knock;
    }
}
