package dev.shotlist.server.providers;

import dev.shotlist.llm.chain.Hold;
import dev.shotlist.llm.chain.Peers;
import dev.shotlist.server.redis.Leases;
import dev.shotlist.server.redis.Patience;
import dev.shotlist.server.redis.Redis;
import java.time.Duration;
import java.util.UUID;

/** The other instances that ask one provider, by way of Redis. */
final class RedisPeers implements Peers {
    private static final String PROBE = "shotlist:probe:";

    private final String account;
    private final Redis redis;
    private final Leases leases;
    private final Duration patience;

    /** One probe at a time is sent from here, so one name is enough. */
    private final String holder = UUID.randomUUID().toString();

    RedisPeers(String account, Redis redis, Duration patience) {
        this.account = account;
        this.redis = redis;
        this.leases = new Leases(redis);
        this.patience = patience;
    }

    @Override
    public void held(Hold hold) {
        SharedProviders.tell(redis, Notice.held(account, hold));
    }

    @Override
    public void lifted(String hold) {
        SharedProviders.tell(redis, Notice.lifted(account, hold));
    }

    @Override
    public boolean claimProbe(Duration longest) {
        Leases.Taken taken = leases.take(PROBE + account, holder, longest, Patience.of(patience));
        return taken != Leases.Taken.HELD;
    }

    @Override
    public void giveProbeBack() {
        leases.release(PROBE + account, holder);
    }
}
